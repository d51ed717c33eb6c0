package nl.warmwelkom.candidate.language;

import nl.warmwelkom.contracts.catalogue.possibility.PossibilityLanguage;
import nl.warmwelkom.platform.body.RequestSchema;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RestController;

/** Reads along beside the field, for anybody who is logged in. It never blocks, never changes a word, and keeps nothing. */
@RestController
class LanguageController {

    private final PossibilityLanguage language = PossibilityLanguage.standard();

    @RequestSchema("LanguageText")
    record Text(String text) {}

    @PostMapping("/api/v1/language-hints")
    HintsShown offer(@RequestBody Text body) {
        return HintsShown.of(language.hints(body.text()));
    }
}
