package nl.warmwelkom.web.site;

import java.util.Map;
import nl.warmwelkom.web.reader.Acquainted;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.web.error.ErrorAttributeOptions;
import org.springframework.boot.webflux.error.DefaultErrorAttributes;
import org.springframework.http.MediaType;
import org.springframework.stereotype.Component;
import org.springframework.web.reactive.function.server.ServerRequest;

/** Error pages stand in the same frame as all others. What is told as data has none: in it is the token of its reader. */
@Component
class PageErrors extends DefaultErrorAttributes {

    private final Frame frame;

    PageErrors(Frame frame) {
        this.frame = frame;
    }

    @Override
    public Map<String, @Nullable Object> getErrorAttributes(ServerRequest request, ErrorAttributeOptions options) {
        var attributes = super.getErrorAttributes(request, options);
        if (isForPage(request)) {
            var exchange = request.exchange();
            attributes.put("frame", frame.around(exchange.getRequest(), Acquainted.with(exchange)));
        }
        return attributes;
    }

    /** As Spring decides whether to make a page of it. */
    private static boolean isForPage(ServerRequest request) {
        return request.headers().accept().stream()
                .filter(type -> !type.equalsTypeAndSubtype(MediaType.ALL))
                .anyMatch(MediaType.TEXT_HTML::isCompatibleWith);
    }
}
