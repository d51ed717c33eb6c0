package nl.warmwelkom.match.round.domain;

/**
 * What it is worth to serve somebody, as one number that keeps three aims apart: one person more is worth more than all the
 * fit there is, and one point of fit more than all the waiting there is. Every sum that a division can come to stays within
 * a {@code long}; a task for which it would not is refused.
 *
 * @param person for being served at all
 * @param point for each point of fit
 */
record Worth(long person, long point) {

    static Worth in(Task task) {
        var waited = 0L;
        for (var seeker : task.seekers()) {
            waited = Math.addExact(waited, seeker.waited());
        }
        var point = Math.addExact(waited, 1);
        var most = 0L;
        for (var seeker : task.seekers()) {
            most = Math.addExact(most, Math.addExact(Math.multiplyExact(bestFit(seeker), point), seeker.waited()));
        }
        var worth = new Worth(Math.addExact(most, 1), point);
        // Prices stay below a few times what one person is worth; room for eight keeps all sums of them in.
        Math.multiplyExact(worth.person, 8L);
        return worth;
    }

    long of(Seeker seeker, Option option) {
        return person + option.fit() * point + seeker.waited();
    }

    private static long bestFit(Seeker seeker) {
        return seeker.options().stream().mapToLong(Option::fit).max().orElse(0);
    }
}
