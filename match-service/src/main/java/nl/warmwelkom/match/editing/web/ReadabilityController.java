package nl.warmwelkom.match.editing.web;

import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RestController;

/** Reads along beside the field. Nothing that is sent here is kept. */
@RestController
class ReadabilityController {

    @PostMapping("/api/v1/readability")
    ReadabilityShown read(@RequestBody TipRequests.Text body) {
        return ReadabilityShown.of(body.text());
    }
}
