package nl.warmwelkom.web.region;

import nl.warmwelkom.web.reader.Reader;
import org.springframework.http.HttpStatus;
import org.springframework.web.server.ResponseStatusException;
import org.springframework.web.server.ServerWebExchange;

/** The region that an address is about. */
final class AskedRegion {

    private AskedRegion() {}

    /** The one that was asked for, or the first. A region that is not the reader's is not there. */
    static OwnRegion of(Reader reader, ServerWebExchange exchange) {
        var asked = exchange.getRequest().getQueryParams().getFirst("regio");
        return reader.regions().stream()
                .filter(code -> asked == null || asked.equals(code))
                .findFirst()
                .map(code -> OwnRegion.among(reader.regions(), code))
                .orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
    }
}
