package nl.warmwelkom.web.picture;

import java.util.List;
import java.util.stream.IntStream;

/** Amounts as bars, each below its own words: so long words fit on a phone, and nothing has to be turned. */
public record Bars(List<Bar> all) {

    private static final int WIDTH = 320;
    private static final int ROW = 42;

    /** Letters that fit on a line; the table beside the picture has all of them. */
    private static final int LETTERS = 40;

    /**
     * Something that is more or less.
     *
     * @param words what it is
     * @param told how much it is, in words
     * @param part drawn dark; the rest of the whole is drawn light
     */
    public record Amount(String words, String told, int part, int whole) {

        public static Amount of(String words, String told, int amount) {
            return new Amount(words, told, amount, amount);
        }
    }

    /** An amount with its place in the picture. */
    public record Bar(String words, String told, int y, int part, int whole) {}

    /** The largest fills the width. */
    public static Bars of(List<Amount> amounts) {
        return of(amounts, amounts.stream().mapToInt(Amount::whole).max().orElse(0));
    }

    /**
     * On a scale that does not follow from the amounts.
     *
     * @param most what fills the width
     */
    public static Bars of(List<Amount> amounts, int most) {
        return new Bars(IntStream.range(0, amounts.size())
                .mapToObj(i -> bar(amounts.get(i), i * ROW, most))
                .toList());
    }

    private static Bar bar(Amount amount, int y, int most) {
        return new Bar(
                shortened(amount.words()), amount.told(), y, length(amount.part(), most), length(amount.whole(), most));
    }

    private static String shortened(String words) {
        return words.length() <= LETTERS
                ? words
                : words.substring(0, LETTERS - 1).strip() + "…";
    }

    /** Something is never drawn as nothing. */
    private static int length(int amount, int most) {
        return amount <= 0 || most <= 0 ? 0 : Math.clamp((long) amount * WIDTH / most, 2, WIDTH);
    }

    public int width() {
        return WIDTH;
    }

    public int height() {
        return all.size() * ROW;
    }
}
