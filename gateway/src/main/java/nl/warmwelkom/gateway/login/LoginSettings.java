package nl.warmwelkom.gateway.login;

import org.springframework.boot.context.properties.ConfigurationProperties;

/**
 * The identity provider, as seen by a person who logs in.
 *
 * @param clientSecret empty where the provider knows us as a public client; the code flow has its proof key either way
 * @param issuer who its tokens have to be from
 * @param authorizeUri where browsers go to log in
 * @param tokenUri where we change a code for tokens, an inner address
 * @param endSessionUri where browsers go to log out
 * @param jwksUri where its keys are, an inner address
 */
@ConfigurationProperties("warm-welkom.login")
record LoginSettings(
        String clientId,
        String clientSecret,
        String issuer,
        String authorizeUri,
        String tokenUri,
        String endSessionUri,
        String jwksUri) {}
