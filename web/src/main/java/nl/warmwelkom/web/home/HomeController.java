package nl.warmwelkom.web.home;

import java.util.Locale;
import nl.warmwelkom.web.site.Days;
import org.springframework.http.HttpStatus;
import org.springframework.http.server.reactive.ServerHttpRequest;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.reactive.result.view.Rendering;
import org.springframework.web.server.ResponseStatusException;

@Controller
class HomeController {

    private final LastCheck lastCheck;
    private final Days days = new Days();

    HomeController(LastCheck lastCheck) {
        this.lastCheck = lastCheck;
    }

    @GetMapping("/")
    Rendering home() {
        return Rendering.view("home/home")
                .modelAttribute("doors", Door.values())
                .build();
    }

    @GetMapping("/voor/{slug}")
    Rendering door(@PathVariable String slug) {
        var door = Door.behind(slug).orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
        return Rendering.view("home/door").modelAttribute("door", door).build();
    }

    @GetMapping("/uitleg")
    Rendering explanation() {
        return Rendering.view("home/explanation")
                .modelAttribute("readings", Reading.values())
                .build();
    }

    @GetMapping({"/uitleg/voorstellen", "/uitleg/algoritme", "/toegankelijkheid"})
    Rendering reading(ServerHttpRequest request, Locale locale) {
        var reading = Reading.at(request.getPath().value())
                .orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
        var page = Rendering.view("home/reading").modelAttribute("reading", reading);
        lastCheck.on().ifPresent(on -> page.modelAttribute("checkedOn", days.words(on, locale)));
        return page.build();
    }
}
