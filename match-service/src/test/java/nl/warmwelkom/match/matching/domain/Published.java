package nl.warmwelkom.match.matching.domain;

/** The published table of points, counted once more and in another way: one plain loop after the other, nothing shared. */
final class Published {

    private Published() {}

    static Parts parts(CandidateProfile candidate, Position position, Neighbours neighbours) {
        return new Parts(
                strengths(candidate, position.work()),
                environment(candidate, position.work()),
                support(candidate, position.work()),
                interest(candidate, position.work(), neighbours),
                2 * band(candidate, position));
    }

    static boolean everythingMet(CandidateProfile candidate, Position position) {
        var work = position.work();
        return candidate.strengths().containsAll(work.strengths())
                && work.strengths().size() == Math.min(8, candidate.strengths().size())
                && environment(candidate, work)
                        == 3 * (candidate.wants().size() + candidate.avoids().size())
                && work.support().containsAll(candidate.support())
                && (candidate.interests().isEmpty() || candidate.interests().contains(work.field()))
                && band(candidate, position) == 3;
    }

    private static int strengths(CandidateProfile candidate, Work work) {
        var points = 0;
        for (var strength : work.strengths()) {
            points += candidate.strengths().contains(strength) ? 6 : -3;
        }
        return points;
    }

    private static int environment(CandidateProfile candidate, Work work) {
        var points = 0;
        for (var wish : candidate.wants()) {
            if (holds(wish, work)) {
                points += 3;
            }
        }
        for (var wish : candidate.avoids()) {
            if (!holds(wish, work)) {
                points += 3;
            }
        }
        return points;
    }

    private static boolean holds(Wish wish, Work work) {
        var level = work.environment().getOrDefault(wish.trait(), 3);
        return wish.value().endsWith(":low") ? level == 1 || level == 2 : level == 4 || level == 5;
    }

    private static int support(CandidateProfile candidate, Work work) {
        var points = 0;
        for (var support : work.support()) {
            if (candidate.needs().contains(new Need(support, true))
                    || candidate.needs().contains(new Need(support, false))) {
                points += 5;
            }
        }
        return points;
    }

    private static int interest(CandidateProfile candidate, Work work, Neighbours neighbours) {
        var points = 0;
        for (var interest : candidate.interests()) {
            if (interest.equals(work.field())) {
                return 6;
            }
            var near = neighbours.byField().get(interest);
            if (near != null && near.contains(work.field())) {
                points = 3;
            }
        }
        return points;
    }

    private static int band(CandidateProfile candidate, Position position) {
        var quarter = candidate.maxTravelKm() * 250;
        var metres = candidate.home().metresTo(position.place());
        if (metres <= quarter) {
            return 3;
        }
        if (metres <= 2 * quarter) {
            return 2;
        }
        return metres <= 3 * quarter ? 1 : 0;
    }
}
