package nl.warmwelkom.match.round.domain;

import java.util.List;

/** Who is to be served, and with what. */
public record Task(List<Seeker> seekers, List<Workplace> workplaces, List<Host> hosts) {

    public Task {
        seekers = List.copyOf(seekers);
        workplaces = List.copyOf(workplaces);
        hosts = List.copyOf(hosts);
        var places = workplaces.size();
        var employers = hosts.size();
        if (seekers.stream()
                .flatMap(seeker -> seeker.options().stream())
                .anyMatch(option -> option.workplace() < 0 || option.workplace() >= places)) {
            throw new IllegalArgumentException("An option names a workplace of the task");
        }
        if (workplaces.stream().anyMatch(workplace -> workplace.host() < 0 || workplace.host() >= employers)) {
            throw new IllegalArgumentException("A workplace names an employer of the task");
        }
    }
}
