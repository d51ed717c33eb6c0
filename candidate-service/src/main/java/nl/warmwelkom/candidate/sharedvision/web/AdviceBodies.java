package nl.warmwelkom.candidate.sharedvision.web;

import java.util.List;
import nl.warmwelkom.candidate.sharedvision.application.ShareVision;
import nl.warmwelkom.candidate.sharedvision.application.ShareVision.Given;
import nl.warmwelkom.platform.body.FieldError;
import nl.warmwelkom.platform.body.InvalidInput;
import nl.warmwelkom.platform.body.RequestSchema;
import org.jspecify.annotations.Nullable;

/** What people say about advice, as the API takes it. */
final class AdviceBodies {

    private AdviceBodies() {}

    @RequestSchema("NewAdvice")
    record NewAdvice(
            String topic, @Nullable String code, @Nullable String words) {

        Given by(@Nullable String profession) {
            if (code == null && words == null) {
                throw new InvalidInput(List.of(new FieldError(
                        "/code", "required", "Choose a code, or write it in your own words.", List.of())));
            }
            return new Given(topic, code, words, profession);
        }
    }

    @RequestSchema("AdviceStanding")
    record Standing(boolean chosen, @Nullable String togetherWith) {

        ShareVision.Standing toStanding() {
            return new ShareVision.Standing(chosen, togetherWith);
        }
    }
}
