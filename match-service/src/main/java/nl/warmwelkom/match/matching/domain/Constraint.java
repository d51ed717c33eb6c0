package nl.warmwelkom.match.matching.domain;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** What has to hold before a position can be proposed to a candidate. All of them are needed; nothing makes up for one. */
public enum Constraint {
    CONSENT {
        @Override
        Optional<Obstacle> obstacle(CandidateProfile candidate, Position position, Set<Pair> blocked) {
            return when(!candidate.consent(), new Obstacle.NoConsent());
        }
    },
    POSITION_OPEN {
        @Override
        Optional<Obstacle> obstacle(CandidateProfile candidate, Position position, Set<Pair> blocked) {
            return when(!position.open(), new Obstacle.PositionClosed());
        }
    },
    OPENING_LEFT {
        @Override
        Optional<Obstacle> obstacle(CandidateProfile candidate, Position position, Set<Pair> blocked) {
            return when(position.openingsLeft() < 1, new Obstacle.NoOpeningLeft());
        }
    },
    WITHIN_REACH {
        @Override
        Optional<Obstacle> obstacle(CandidateProfile candidate, Position position, Set<Pair> blocked) {
            var metres = candidate.home().metresTo(position.place());
            return when(metres > candidate.reachMetres(), new Obstacle.TooFar(metres, candidate.maxTravelKm()));
        }
    },
    HOURS_OVERLAP {
        @Override
        Optional<Obstacle> obstacle(CandidateProfile candidate, Position position, Set<Pair> blocked) {
            var apart =
                    new Obstacle.HoursApart(candidate.hours(), position.work().hours());
            return when(apart.steps() > 0, apart);
        }
    },
    ENOUGH_DAY_PARTS {
        @Override
        Optional<Obstacle> obstacle(CandidateProfile candidate, Position position, Set<Pair> blocked) {
            var common = Split.of(candidate.dayParts(), position.work().dayParts()::contains)
                    .met();
            var few = new Obstacle.TooFewDayParts(common.size(), position.work().dayPartsNeeded());
            return when(few.steps() > 0, few);
        }
    },
    CERTIFICATES {
        @Override
        Optional<Obstacle> obstacle(CandidateProfile candidate, Position position, Set<Pair> blocked) {
            var missing = Split.of(position.work().certificates(), candidate.certificates()::contains)
                    .missing();
            return when(!missing.isEmpty(), new Obstacle.CertificatesMissing(missing));
        }
    },
    MUSTS_OFFERED {
        @Override
        Optional<Obstacle> obstacle(CandidateProfile candidate, Position position, Set<Pair> blocked) {
            var missing = Split.of(candidate.musts(), position.work().support()::contains)
                    .missing();
            return when(!missing.isEmpty(), new Obstacle.MustNotOffered(missing));
        }
    },
    PAIR_NOT_BLOCKED {
        @Override
        Optional<Obstacle> obstacle(CandidateProfile candidate, Position position, Set<Pair> blocked) {
            var pair = new Pair(candidate.id(), position.employer());
            return when(blocked.contains(pair), new Obstacle.PairBlocked(pair));
        }
    };

    /** Why this does not hold; empty if it does. */
    abstract Optional<Obstacle> obstacle(CandidateProfile candidate, Position position, Set<Pair> blocked);

    /** Everything that is in the way; empty if the position can be proposed. */
    public static List<Obstacle> obstacles(CandidateProfile candidate, Position position, Set<Pair> blocked) {
        return Arrays.stream(values())
                .flatMap(constraint -> constraint.obstacle(candidate, position, blocked).stream())
                .toList();
    }

    /** Whether nothing is in the way; stops looking at the first thing that is. */
    public static boolean allHold(CandidateProfile candidate, Position position, Set<Pair> blocked) {
        return Arrays.stream(values())
                .allMatch(constraint ->
                        constraint.obstacle(candidate, position, blocked).isEmpty());
    }

    private static Optional<Obstacle> when(boolean fails, Obstacle obstacle) {
        return fails ? Optional.of(obstacle) : Optional.empty();
    }
}
