package nl.warmwelkom.candidate.paper;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.List;
import java.util.Locale;
import nl.warmwelkom.candidate.paper.Paper.Item;
import nl.warmwelkom.candidate.paper.Paper.Section;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.Test;

class PressTest {

    private final Press press = new Press();

    private byte[] printed(String title, List<Section> sections) {
        return press.print(new Paper(Locale.of("nl"), title, sections))
                .blockOptional()
                .orElseThrow();
    }

    private static String text(byte[] pdf) throws IOException {
        try (var document = Loader.loadPDF(pdf)) {
            return new PDFTextStripper().getText(document);
        }
    }

    @Test
    void a_paper_is_pdf_ua_says_the_validator() throws Exception {
        var pdf = printed(
                "Dit helpt mij",
                List.of(
                        Section.ofWords("Mijn verhaal", "Ik bak al jaren — één oven.\nEn nog een regel."),
                        Section.ofItems(
                                "Wat helpt",
                                List.of(new Item("een vaste collega", "Weet hoe ik begin."), Item.of("rust")))));

        assertThat(Validation.faults(pdf)).isEmpty();
        assertThat(text(pdf)).contains("Dit helpt mij", "één oven", "een vaste collega", "Weet hoe ik begin.");
        try (var document = Loader.loadPDF(pdf)) {
            assertThat(document.getDocumentCatalog().getLanguage()).isEqualTo("nl");
            assertThat(document.getDocumentInformation().getTitle()).isEqualTo("Dit helpt mij");
            assertThat(document.getDocumentCatalog().getStructureTreeRoot()).isNotNull();
        }
    }

    @Test
    void a_long_story_with_any_writing_in_it_is_pdf_ua_too() {
        var story = "Zoë שלום مرحبا 日本語 🙂 👩🏽‍🍳 ∑ \u0007 ".repeat(100);

        assertThat(Validation.faults(printed("Lang", List.of(Section.ofWords("Verhaal", story)))))
                .isEmpty();
    }

    @Test
    void the_validator_notices_a_paper_without_a_title() {
        assertThat(Validation.faults(printed("", List.of(Section.ofWords("Verhaal", "Kort.")))))
                .isNotEmpty();
    }

    @Test
    void words_are_never_mark_up() throws Exception {
        var mean = "<script>alert(1)</script> &amp; <img src=\"file:///etc/passwd\"/> <h1>Kop</h1>";

        var text = text(printed("Proef", List.of(Section.ofWords("Verhaal", mean))));

        assertThat(text.replaceAll("\\s", "")).contains(mean.replaceAll("\\s", ""));
    }

    @Test
    void what_would_hide_is_made_visible() {
        assertThat(Visible.text("Bak\u202Eker\u200B\uFEFF\u0007")).isEqualTo("Bak\u25A1ker\u25A1\u25A1\u25A1");
        assertThat(Visible.text("Zoë\n\tשלום")).isEqualTo("Zoë\n\tשלום");
    }

    @Test
    void a_section_without_anything_in_it_leaves_no_heading() throws Exception {
        assertThat(text(printed(
                        "Proef", List.of(Section.ofWords("Leeg", " "), Section.ofItems("Ook leeg", List.of())))))
                .doesNotContainIgnoringCase("leeg");
    }
}
