package nl.warmwelkom.local;

import java.net.URI;
import nl.warmwelkom.embedded.FreePorts;

/** Where each part listens, on the loopback address. Only the gateway's is chosen by a person. */
record Ports(
        int gateway,
        int employer,
        int candidate,
        int match,
        int web,
        int identity,
        int mongo,
        int kafka,
        int kafkaController,
        int smtp,
        int post) {

    private static final int INNER = 10;

    static Ports around(int gateway) {
        if (!FreePorts.isFree(gateway)) {
            throw new Refusal(
                    "Port %d is taken, or not allowed. Stop what listens there, or choose another one: PORT=%d ./run"
                            .formatted(gateway, gateway < 1024 ? 8080 : gateway + 1));
        }
        var free = FreePorts.chooseBeside(gateway, INNER).iterator();
        return new Ports(
                gateway,
                free.next(),
                free.next(),
                free.next(),
                free.next(),
                free.next(),
                free.next(),
                free.next(),
                free.next(),
                free.next(),
                free.next());
    }

    static URI at(int port) {
        return URI.create("http://127.0.0.1:" + port);
    }
}
