package nl.warmwelkom.match.matching.domain;

import java.util.Set;

/** The same dossier with one thing changed. */
record With(CandidateProfile it) {

    CandidateProfile id(CandidateId id) {
        return copy(id, it.maxTravelKm(), it.hours(), it.strengths(), it.certificates(), it.consent());
    }

    CandidateProfile maxTravelKm(int km) {
        return copy(it.id(), km, it.hours(), it.strengths(), it.certificates(), it.consent());
    }

    CandidateProfile hours(Hours hours) {
        return copy(it.id(), it.maxTravelKm(), hours, it.strengths(), it.certificates(), it.consent());
    }

    CandidateProfile strengths(Set<Code.Strength> strengths) {
        return copy(it.id(), it.maxTravelKm(), it.hours(), strengths, it.certificates(), it.consent());
    }

    CandidateProfile certificates(Set<Code.Certificate> certificates) {
        return copy(it.id(), it.maxTravelKm(), it.hours(), it.strengths(), certificates, it.consent());
    }

    CandidateProfile noConsent() {
        return copy(it.id(), it.maxTravelKm(), it.hours(), it.strengths(), it.certificates(), false);
    }

    CandidateProfile wishes(Set<Code.Field> interests, Set<Wish> wants, Set<Wish> avoids) {
        return new CandidateProfile(
                it.id(),
                it.home(),
                it.maxTravelKm(),
                it.hours(),
                it.dayParts(),
                it.strengths(),
                interests,
                it.certificates(),
                wants,
                avoids,
                it.needs(),
                it.consent());
    }

    CandidateProfile needs(Set<Need> needs) {
        return new CandidateProfile(
                it.id(),
                it.home(),
                it.maxTravelKm(),
                it.hours(),
                it.dayParts(),
                it.strengths(),
                it.interests(),
                it.certificates(),
                it.wants(),
                it.avoids(),
                needs,
                it.consent());
    }

    private CandidateProfile copy(
            CandidateId id,
            int km,
            Hours hours,
            Set<Code.Strength> strengths,
            Set<Code.Certificate> certificates,
            boolean consent) {
        return new CandidateProfile(
                id,
                it.home(),
                km,
                hours,
                it.dayParts(),
                strengths,
                it.interests(),
                certificates,
                it.wants(),
                it.avoids(),
                it.needs(),
                consent);
    }
}
