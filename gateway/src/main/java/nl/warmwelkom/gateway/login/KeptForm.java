package nl.warmwelkom.gateway.login;

/**
 * What somebody had typed when the login turned out to be over.
 *
 * @param path of the page that it was typed on
 * @param fields as the browser sent them
 */
record KeptForm(String path, String fields) {}
