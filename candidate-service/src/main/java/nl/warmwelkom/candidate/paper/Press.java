package nl.warmwelkom.candidate.paper;

import com.openhtmltopdf.outputdevice.helper.BaseRendererBuilder.FontStyle;
import com.openhtmltopdf.pdfboxout.PdfRendererBuilder;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.Objects;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Mono;
import reactor.core.scheduler.Scheduler;
import reactor.core.scheduler.Schedulers;

/** Makes PDF/UA of a paper: tagged, with its language, title and fonts in it. Nothing is fetched from anywhere. */
@Component
public final class Press {

    private static final String FONTS = "/net/sf/jasperreports/fonts/dejavu/";
    private static final int REGULAR = 400;
    private static final int BOLD = 700;

    /** A second of work: few at a time, so that those who want paper wait and nobody else does. */
    private static final int AT_ONCE = 2;

    private static final int MOST_WAITING = 100;

    private final Scheduler bench = Schedulers.newBoundedElastic(AT_ONCE, MOST_WAITING, "press", 60, true);

    public Mono<byte[]> print(Paper paper) {
        return Mono.fromCallable(() -> printed(paper)).subscribeOn(bench);
    }

    private static byte[] printed(Paper paper) throws IOException {
        var out = new ByteArrayOutputStream();
        new PdfRendererBuilder()
                .usePdfUaAccessibility(true)
                .useFont(() -> font("DejaVuSans.ttf"), "sans", REGULAR, FontStyle.NORMAL, true)
                .useFont(() -> font("DejaVuSans-Bold.ttf"), "sans", BOLD, FontStyle.NORMAL, true)
                .useUriResolver((_, uri) -> uri.startsWith("#") ? uri : null)
                .withW3cDocument(Sheet.of(paper), null)
                .toStream(out)
                .run();
        return out.toByteArray();
    }

    private static InputStream font(String name) {
        return Objects.requireNonNull(Press.class.getResourceAsStream(FONTS + name), name);
    }
}
