package nl.warmwelkom.gateway.rate;

import java.net.Inet6Address;
import java.net.InetAddress;
import java.util.Arrays;
import java.util.HexFormat;
import org.springframework.web.server.ServerWebExchange;

/** Where a request comes from, as far as the limits care. Kept in memory for seconds, never written down. */
final class CallerAddress {

    private static final int NETWORK_BYTES = 8;

    private CallerAddress() {}

    static String of(ServerWebExchange exchange) {
        var remote = exchange.getRequest().getRemoteAddress();
        return remote == null || remote.getAddress() == null ? "unknown" : of(remote.getAddress());
    }

    /** One IPv6 connection has 2⁶⁴ addresses to choose from, so there the network counts as the caller. */
    static String of(InetAddress address) {
        return address instanceof Inet6Address
                ? HexFormat.of().formatHex(Arrays.copyOf(address.getAddress(), NETWORK_BYTES))
                : address.getHostAddress();
    }
}
