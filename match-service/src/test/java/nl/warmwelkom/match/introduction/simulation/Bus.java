package nl.warmwelkom.match.introduction.simulation;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.concurrent.TimeoutException;
import nl.warmwelkom.platform.event.Carrier;
import nl.warmwelkom.platform.event.Letter;
import reactor.core.publisher.Mono;
import reactor.core.publisher.MonoSink;

/** Topics in memory. What is sent is in flight until chance says what becomes of it. */
final class Bus implements Carrier {

    private final Map<String, List<Letter>> topics = new HashMap<>();
    private final List<Flight> flights = new ArrayList<>();
    private final Fault fault;

    Bus(Fault fault) {
        this.fault = fault;
    }

    private record Flight(Letter letter, MonoSink<Void> sender) {}

    @Override
    public Mono<Void> send(Letter letter) {
        return Mono.create(sender -> flights.add(new Flight(letter, sender)));
    }

    /** Everything that arrived, in the order of arrival. */
    List<Letter> topic(String name) {
        return topics.computeIfAbsent(name, _ -> new ArrayList<>());
    }

    boolean isIdle() {
        return flights.isEmpty();
    }

    /** One letter comes to its end: it arrives and its sender knows, or not, or it never arrives. */
    void settleOne(Random chance) {
        if (!flights.isEmpty()) {
            settle(flights.remove(chance.nextInt(flights.size())), chance.nextInt(10));
        }
    }

    private void settle(Flight flight, int fate) {
        var topic = flight.letter().topic();
        var loses = fault == Fault.BUS_LOSES && "introductions".equals(topic);
        if (fate < 9 && !loses) {
            topic(topic).add(flight.letter());
        }
        if (fate < 8) {
            flight.sender().success();
        } else {
            flight.sender().error(new TimeoutException("no answer from the bus"));
        }
    }

    /** Everything in flight arrives. */
    void settleAll() {
        while (!flights.isEmpty()) {
            settle(flights.removeFirst(), 0);
        }
    }

    /** A service dies: of what it was sending some arrived, and nobody hears of any of it. */
    void crash(String topic, Random chance) {
        flights.removeIf(flight -> {
            if (!flight.letter().topic().equals(topic)) {
                return false;
            }
            if (chance.nextBoolean()) {
                topic(topic).add(flight.letter());
            }
            return true;
        });
    }

    /** So much time goes by that every sender has given up. */
    void timeOut() {
        List.copyOf(flights).forEach(flight -> flight.sender().error(new TimeoutException("too late")));
        flights.clear();
    }
}
