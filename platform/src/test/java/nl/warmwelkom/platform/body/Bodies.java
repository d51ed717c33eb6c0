package nl.warmwelkom.platform.body;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Records as a service would have them, and bodies that are right. */
final class Bodies {

    static final String BAKERY = """
            {
              "name": "Bakkerij De Korenmolen",
              "kvkNumber": "12345678",
              "sector": "C",
              "size": "10-49",
              "region": "AM19",
              "location": {"postcode4": "2312"},
              "contact": {"name": "Fatima de Vries", "email": "fatima@korenmolen.example", "phone": "071-1234567"}
            }
            """;

    static final String BAKER = """
            {
              "title": "Medewerker broodbakkerij",
              "tasks": "Deeg afwegen en de oven vullen.",
              "field": "voedsel",
              "strengths": ["nauwkeurig", "op-tijd"],
              "environment": {"geluid": 3, "vaste-taken": 5},
              "support": ["buddy"],
              "hours": {"min": 16, "max": 24},
              "dayParts": ["mon-am", "tue-am"],
              "dayPartsNeeded": 2,
              "location": {"postcode4": "2312"}
            }
            """;

    static final String SAM = """
            {
              "givenName": "Sam",
              "region": "AM19",
              "location": {"postcode4": "2312"},
              "environment": {"wants": ["geluid:low"]},
              "supportNeeds": [{"code": "buddy", "words": "Iemand die weet hoe ik begin.", "must": true}]
            }
            """;

    static final String PROPOSAL = """
            {
              "candidateId": "00000000-0000-4000-8000-0000000000c1",
              "positionId": "00000000-0000-4000-8000-0000000000d1",
              "motivation": "Sam bakt graag.",
              "answerWithinDays": 3
            }
            """;

    static final String ANSWERS = """
            {
              "version": "2026-1",
              "moment": "before",
              "answers": [{"concern": "ziekteverzuim", "intensity": 5}, {"concern": "kosten", "intensity": 2}],
              "questions": ["Wie belt er met mij?"]
            }
            """;

    static final String MET = """
            {"outcome": "met", "at": "2026-11-12T10:00:00+01:00"}
            """;

    private Bodies() {}

    @RequestSchema("NewEmployer")
    record NewEmployer(
            String name,
            @Nullable String kvkNumber,
            String sector,
            String size,
            String region,
            Place location,
            Contact contact) {}

    record Place(String postcode4) {}

    record Contact(String name, String email, @Nullable String phone) {}

    @RequestSchema("NewPosition")
    record NewPosition(
            String title,
            String tasks,
            String field,
            List<String> strengths,
            List<String> certificates,
            Map<String, Integer> environment,
            List<String> support,
            Hours hours,
            List<String> dayParts,
            int dayPartsNeeded,
            int openings,
            Place location) {}

    record Hours(int min, int max) {}

    @RequestSchema("NewCandidate")
    record NewCandidate(
            String givenName,
            @Nullable String familyName,
            CandidateContact contact,
            String region,
            Place location,
            @Nullable Integer maxTravelKm,
            @Nullable Hours hours,
            List<String> dayParts,
            List<String> strengths,
            List<String> interests,
            List<String> certificates,
            Wishes environment,
            List<Need> supportNeeds,
            Story story,
            String step,
            boolean confirmedWords,
            @Nullable String togetherWith) {}

    record CandidateContact(
            @Nullable String name,
            @Nullable String email,
            @Nullable String phone) {}

    record Wishes(List<String> wants, List<String> avoids) {}

    record Need(
            String code,
            @Nullable String words,
            String sharing,
            boolean must,
            @Nullable Instant until) {}

    record Story(String words, String sharing, @Nullable Instant until) {}

    @RequestSchema("NewIntroduction")
    record NewIntroduction(
            UUID candidateId,
            UUID positionId,
            String motivation,
            @Nullable String reason,
            int answerWithinDays) {}

    @RequestSchema("NewResponse")
    record NewResponse(String version, String moment, List<Intensity> answers, List<String> questions) {}

    record Intensity(String concern, int intensity) {}

    @RequestSchema("Outcome")
    record Outcome(String outcome, Instant at, @Nullable String words) {}

    @RequestSchema("Withdrawal")
    record Withdrawal(@Nullable String reasonCode) {}
}
