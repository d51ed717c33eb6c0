package nl.warmwelkom.web.employer;

import nl.warmwelkom.web.reader.Acquainted;
import nl.warmwelkom.web.site.Frame;
import org.springframework.web.bind.annotation.ControllerAdvice;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.reactive.result.view.Rendering;
import org.springframework.web.server.ServerWebExchange;

/** Says to whom an account without an organisation can turn. */
@ControllerAdvice
class WithoutEmployer {

    private final Frame frame;

    WithoutEmployer(Frame frame) {
        this.frame = frame;
    }

    @ExceptionHandler
    Rendering say(NoEmployer refused, ServerWebExchange exchange) {
        return Rendering.view("employer/none")
                .status(refused.getStatusCode())
                .modelAttribute("frame", frame.around(exchange.getRequest(), Acquainted.with(exchange)))
                .build();
    }
}
