package nl.warmwelkom.web.reader;

import nl.warmwelkom.web.site.Frame;
import org.springframework.web.bind.annotation.ControllerAdvice;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.server.ServerWebExchange;

/** What the frame around every page has to know. */
@ControllerAdvice
class EveryPage {

    private final Frame frame;

    EveryPage(Frame frame) {
        this.frame = frame;
    }

    @ModelAttribute("frame")
    Frame.Around frame(ServerWebExchange exchange) {
        return frame.around(exchange.getRequest(), Acquainted.with(exchange));
    }
}
