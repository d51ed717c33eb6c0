package nl.warmwelkom.web.site;

import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.web.error.ErrorAttributeOptions;
import org.springframework.boot.webflux.error.DefaultErrorAttributes;
import org.springframework.stereotype.Component;
import org.springframework.web.reactive.function.server.ServerRequest;

/** Error pages stand in the same frame as all others. */
@Component
class PageErrors extends DefaultErrorAttributes {

    private final Frame frame;

    PageErrors(Frame frame) {
        this.frame = frame;
    }

    @Override
    public Map<String, @Nullable Object> getErrorAttributes(ServerRequest request, ErrorAttributeOptions options) {
        var attributes = super.getErrorAttributes(request, options);
        attributes.put("frame", frame.around(request.exchange().getRequest(), Optional.empty()));
        return attributes;
    }
}
