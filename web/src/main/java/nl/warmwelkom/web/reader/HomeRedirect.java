package nl.warmwelkom.web.reader;

import java.util.Locale;
import nl.warmwelkom.web.site.Site;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.reactive.result.view.Rendering;

/** Where everybody comes in after logging in, and what to say when that did not work. */
@Controller
class HomeRedirect {

    private final Site site;

    HomeRedirect(Site site) {
        this.site = site;
    }

    @GetMapping("/thuis")
    Rendering home(Reader reader, Locale locale) {
        return Rendering.redirectTo(site.page(reader.home(), locale))
                .status(HttpStatus.SEE_OTHER)
                .build();
    }

    @GetMapping("/inloggen-mislukt")
    Rendering failed() {
        return Rendering.view("login-failed").build();
    }
}
