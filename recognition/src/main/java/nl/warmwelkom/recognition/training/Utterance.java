package nl.warmwelkom.recognition.training;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import nl.warmwelkom.contracts.catalogue.Catalogue;
import nl.warmwelkom.recognition.Learned;

/**
 * A line of the training text: something that an employer could say, and what it is about.
 *
 * @param voice who imagined it; lines of one voice resemble each other, so they are judged by what the others taught
 * @param labels codes of concerns, {@link Learned#CROSSING} when it crosses a line about a person, {@link Learned#NONE} for
 *     neither
 */
record Utterance(String voice, Set<String> labels, String text) {

    static List<Utterance> readAll(Path folder) throws IOException {
        var all = new ArrayList<Utterance>();
        try (var files = Files.list(folder)) {
            for (var file :
                    files.filter(it -> it.toString().endsWith(".tsv")).sorted().toList()) {
                var voice = file.getFileName().toString();
                var number = 0;
                for (var line : Files.readAllLines(file)) {
                    number++;
                    all.add(parse(voice, number, line));
                }
            }
        }
        return all;
    }

    /** How people say it according to the catalogue, which is a voice of its own. */
    static List<Utterance> ofCatalogue(Catalogue catalogue) {
        return catalogue.concerns().stream()
                .flatMap(concern -> Stream.concat(
                                concern.paraphrases().stream(), concern.indirectParaphrases().stream())
                        .map(text -> new Utterance("catalogue", Set.of(concern.code()), text)))
                .toList();
    }

    private static Utterance parse(String voice, int number, String line) {
        var columns = line.split("\t", -1);
        if (columns.length != 2 || columns[1].isBlank()) {
            throw new IllegalArgumentException("%s:%d does not have labels, a tab and a text".formatted(voice, number));
        }
        return new Utterance(voice, Labels.parse(columns[0]), columns[1]);
    }
}
