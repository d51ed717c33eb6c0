package nl.warmwelkom.gateway.security;

import org.springframework.boot.context.properties.ConfigurationProperties;

/**
 * What makes a token one for us.
 *
 * @param tokenIssuer who made it: our own public address, or an OpenID provider elsewhere
 * @param jwksUri where the keys are fetched, an inner address
 */
@ConfigurationProperties("warm-welkom")
record TokenSettings(String tokenIssuer, String jwksUri, String audience) {}
