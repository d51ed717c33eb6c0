package nl.warmwelkom.gateway.security;

import org.springframework.boot.context.properties.ConfigurationProperties;

/**
 * What makes a token one for us; its issuer is our public address.
 *
 * @param jwksUri where the keys are fetched, an inner address
 */
@ConfigurationProperties("warm-welkom")
record TokenSettings(String jwksUri, String audience) {}
