package nl.warmwelkom.match.introduction.domain;

import java.util.List;
import java.util.stream.Stream;

/** Questions of the employer and answers of the coach, oldest first. */
public record Conversation(List<Message> messages) {

    public static final Conversation NOT_BEGUN = new Conversation(List.of());

    public Conversation {
        messages = List.copyOf(messages);
    }

    /** One message. */
    public sealed interface Message {

        By by();

        Words words();
    }

    /** Something that the employer wants to know. */
    public record Question(By by, Words words) implements Message {}

    /** What the coach says to it. */
    public record Answer(By by, Words words) implements Message {}

    /** Whether the employer is the one who waits. */
    public boolean awaitsAnswer() {
        return !messages.isEmpty() && messages.getLast() instanceof Question;
    }

    Conversation forgotten() {
        return new Conversation(messages.stream()
                .<Message>map(message -> switch (message) {
                    case Question it -> new Question(it.by().forgotten(), Words.GONE);
                    case Answer it -> new Answer(it.by().forgotten(), Words.GONE);
                })
                .toList());
    }

    Conversation plus(Message message) {
        return new Conversation(
                Stream.concat(messages.stream(), Stream.of(message)).toList());
    }
}
