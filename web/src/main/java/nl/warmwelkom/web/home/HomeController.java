package nl.warmwelkom.web.home;

import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.reactive.result.view.Rendering;
import org.springframework.web.server.ResponseStatusException;

@Controller
class HomeController {

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
        return Rendering.view("home/explanation").build();
    }
}
