package nl.warmwelkom.match.round.domain;

import java.util.Arrays;
import java.util.stream.IntStream;

/** The prices, while a round is being divided. */
final class Ledger {

    private final Network network;
    private final long[] keeps;
    private final long[] workplaces;
    private final long[] hosts;

    Ledger(Network network) {
        this.network = network;
        keeps = new long[network.seekers];
        workplaces = new long[network.workplaces];
        hosts = new long[network.hosts];
    }

    /** What a seeker keeps of what being served is worth. */
    long keeps(int seeker) {
        return keeps[seeker];
    }

    /** What a place at a workplace costs, offer and all. A workplace where nobody sits costs no less than an offer. */
    long price(int workplace) {
        return Math.max(workplaces[workplace], hosts[network.host[workplace]]);
    }

    /** What an opening costs above the offer. */
    long opening(int workplace) {
        return price(workplace) - hosts[network.host[workplace]];
    }

    /** A newcomer keeps what the best option is worth above its price; nobody has to pay for being served. */
    void open(int seeker) {
        var best = 0L;
        for (var edge = network.first[seeker]; edge < network.first[seeker + 1]; edge++) {
            best = Math.max(best, network.worth[edge] - price(network.workplace[edge]));
        }
        keeps[seeker] = best;
    }

    void charge(int seeker, long more) {
        keeps[seeker] -= more;
    }

    void raiseWorkplace(int workplace, long more) {
        workplaces[workplace] = price(workplace) + more;
    }

    void raiseHost(int host, long more) {
        hosts[host] += more;
    }

    Prices prices() {
        return new Prices(
                Arrays.stream(keeps).boxed().toList(),
                IntStream.range(0, network.workplaces).mapToObj(this::opening).toList(),
                Arrays.stream(hosts).boxed().toList());
    }
}
