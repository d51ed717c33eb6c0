package nl.warmwelkom.local;

import java.net.URI;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * What whoever starts it may choose.
 *
 * @param issuer the address that people and tokens know it by
 * @param fresh throw away what the data folder holds
 * @param region load the demo region, and not only what belongs to the demo accounts
 */
record Options(Path dataFolder, int port, URI issuer, boolean fresh, boolean region) {

    private static final int DEFAULT_PORT = 8080;
    private static final int LAST_PORT = 65_535;

    static Options of(List<String> arguments, Map<String, String> environment) {
        arguments.stream()
                .filter(argument -> !List.of("--fresh", "--no-demo").contains(argument))
                .findFirst()
                .ifPresent(unknown -> {
                    throw new Refusal("Unknown option %s. Try ./run --help".formatted(unknown));
                });
        var port = port(environment);
        return new Options(
                folder(environment),
                port,
                issuer(environment, port),
                arguments.contains("--fresh"),
                !arguments.contains("--no-demo"));
    }

    private static int port(Map<String, String> environment) {
        var given = setting(environment, "PORT").orElse(String.valueOf(DEFAULT_PORT));
        try {
            var port = Integer.parseInt(given);
            if (port > 0 && port <= LAST_PORT) {
                return port;
            }
        } catch (NumberFormatException _) {
            // refused below, with the numbers out of range
        }
        throw new Refusal("PORT=%s is no port. Choose a number from 1 to %d, such as PORT=8081 ./run"
                .formatted(given, LAST_PORT));
    }

    private static Path folder(Map<String, String> environment) {
        var given = setting(environment, "DATA_DIR").orElse(".data");
        try {
            return Path.of(given).toAbsolutePath().normalize();
        } catch (InvalidPathException e) {
            throw new Refusal("DATA_DIR=%s is no name for a folder: %s".formatted(given, e.getReason()), e);
        }
    }

    private static URI issuer(Map<String, String> environment, int port) {
        var given = setting(environment, "ISSUER").orElse("http://localhost:" + port);
        try {
            var issuer = URI.create(given.replaceAll("/+$", ""));
            if (issuer.getHost() != null) {
                return issuer;
            }
        } catch (IllegalArgumentException _) {
            // refused below, with the addresses that lack a host
        }
        throw new Refusal("ISSUER=%s is no address. It looks like http://localhost:8080".formatted(given));
    }

    private static Optional<String> setting(Map<String, String> environment, String name) {
        return Optional.ofNullable(environment.get(name)).filter(value -> !value.isBlank());
    }
}
