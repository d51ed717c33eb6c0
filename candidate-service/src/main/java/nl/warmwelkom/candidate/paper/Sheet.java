package nl.warmwelkom.candidate.paper;

import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import org.w3c.dom.Document;
import org.w3c.dom.Element;

/** A paper as a document tree. Words go in as text of an element and never as mark-up, whatever stands in them. */
final class Sheet {

    private static final String STYLE = """
            @page { size: A4; margin: 20mm; }
            body { font-family: sans; font-size: 12pt; line-height: 1.5; }
            h1 { font-size: 20pt; margin: 0 0 8mm 0; }
            h2 { font-size: 14pt; margin: 6mm 0 2mm 0; page-break-after: avoid; }
            p { margin: 0 0 3mm 0; white-space: pre-wrap; }
            ul { margin: 0; padding-left: 6mm; }
            """;

    private final Document document;

    private Sheet(Document document) {
        this.document = document;
    }

    static Document of(Paper paper) {
        try {
            var sheet = new Sheet(DocumentBuilderFactory.newDefaultInstance()
                    .newDocumentBuilder()
                    .newDocument());
            sheet.write(paper);
            return sheet.document;
        } catch (ParserConfigurationException impossible) {
            throw new IllegalStateException("every JDK makes document trees", impossible);
        }
    }

    private void write(Paper paper) {
        var html = document.createElement("html");
        html.setAttribute("lang", paper.language().getLanguage());
        document.appendChild(html);
        var head = add(html, "head");
        add(head, "title").setTextContent(Visible.text(paper.title()));
        meta(head, "subject", Visible.text(paper.title()));
        meta(head, "author", "Warm Welkom");
        add(head, "style").setTextContent(STYLE);
        var bookmarks = add(head, "bookmarks");
        var body = add(html, "body");
        heading(body, bookmarks, "h1", paper.title(), 0);
        var written =
                paper.sections().stream().filter(section -> !section.isEmpty()).toList();
        for (var number = 0; number < written.size(); number++) {
            heading(body, bookmarks, "h2", written.get(number).heading(), number + 1);
            write(body, written.get(number));
        }
    }

    private static void meta(Element head, String name, String content) {
        var meta = add(head, "meta");
        meta.setAttribute("name", name);
        meta.setAttribute("content", content);
    }

    private static void heading(Element body, Element bookmarks, String tag, String words, int number) {
        var id = "part-" + number;
        var heading = add(body, tag);
        heading.setAttribute("id", id);
        heading.setTextContent(Visible.text(words));
        var bookmark = add(bookmarks, "bookmark");
        bookmark.setAttribute("name", Visible.text(words));
        bookmark.setAttribute("href", "#" + id);
    }

    private static void write(Element body, Paper.Section section) {
        section.words().stream()
                .filter(words -> !words.isBlank())
                .forEach(words -> add(body, "p").setTextContent(Visible.text(words)));
        if (!section.items().isEmpty()) {
            var list = add(body, "ul");
            section.items().forEach(item -> write(list, item));
        }
    }

    private static void write(Element list, Paper.Item item) {
        var line = add(list, "li");
        add(line, "div").setTextContent(Visible.text(item.what()));
        if (!item.more().isBlank()) {
            add(line, "p").setTextContent(Visible.text(item.more()));
        }
    }

    private static Element add(Element parent, String tag) {
        var owner = parent.getOwnerDocument();
        var element = owner.createElement(tag);
        parent.appendChild(element);
        return element;
    }
}
