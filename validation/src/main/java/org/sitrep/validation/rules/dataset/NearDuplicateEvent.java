package org.sitrep.validation.rules.dataset;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import org.sitrep.dataset.Record;
import org.sitrep.event.Event;
import org.sitrep.finding.Severity;
import org.sitrep.id.EventId;
import org.sitrep.place.Place;
import org.sitrep.time.EventTime;
import org.sitrep.time.TimePrecision;
import org.sitrep.validation.rule.DatasetCheck;
import org.sitrep.validation.rule.DatasetRule;
import org.sitrep.validation.rule.RuleContext;
import org.sitrep.validation.rule.RuleInfo;

/** Two events of one type, on one day, at one place, between the same parties. */
final class NearDuplicateEvent implements DatasetRule {
    private static final RuleInfo INFO = RuleInfo.builder()
            .code("near-duplicate-event")
            .severity(Severity.INFO)
            .summary("An event has the type, the day, the place and the parties of another one.")
            .meaning(
                    "Compared are events that are known to the day and have participants. Places are the same within what"
                            + " their precision says: a kilometre if both are exact, 25 if one stands for a place near by, no"
                            + " distance where nothing is said of it; without coordinates, by their name. Coarser places are not"
                            + " compared. The later event is reported, with the last earlier one that is like it, among the last 256"
                            + " of the same type, day and parties in which nothing is wrong by itself. It may be one event from two sources, whose victims are counted"
                            + " twice, or two: 1 to 4 in 100 events of files of ACLED, UCDP GED and GTD have such a"
                            + " neighbour, so it is an info. Sources coded by programs are left in peace.")
            .fix("Compare the two. If they are one event, keep one of them, with the claims and sources of both.")
            .since("0.1")
            .build();

    private static final double KM_PER_DEGREE = 111.2;

    @Override
    public RuleInfo info() {
        return INFO;
    }

    @Override
    public String memory() {
        return "About 70 bytes for each event that is known to the day and place, and nothing for sources coded by programs.";
    }

    @Override
    public DatasetCheck start(RuleContext context) {
        return new Check(context);
    }

    private static Optional<LocalDate> dayOf(Event event) {
        if (event.time().isEmpty()) {
            return Optional.empty();
        }
        EventTime time = event.time().get();
        boolean isDay = !time.isApproximate() && time.precision().compareTo(TimePrecision.DAY) <= 0;
        return isDay && time.earliest().equals(time.latest()) ? time.earliest() : Optional.empty();
    }

    /** How far off a place can be, in kilometres; negative for one that is too coarse to compare. */
    private static float reachOf(Place place) {
        return switch (place.precision()) {
            case EXACT -> 1;
            case NEARBY -> 25;
            case UNKNOWN -> 0.1f;
            case ADMIN2, ADMIN1, REGION, COUNTRY, WATER_OR_AIRSPACE -> -1;
        };
    }

    private static final class Check implements DatasetCheck {
        private final RuleContext context;
        private final KeyTable last = new KeyTable(1);
        private final NearbyLog log = new NearbyLog();
        private final IdLog ids = new IdLog();
        private final Lines lines = new Lines();

        Check(RuleContext context) {
            this.context = context;
        }

        @Override
        public void see(Record record) {
            if (!(record instanceof Event event)
                    || event.participants().isEmpty()
                    || event.places().size() != 1
                    || SourceKinds.isMachineCoded(event)
                    || SourceKinds.isMonadic(event)) {
                return;
            }
            Place place = event.places().get(0);
            Optional<LocalDate> day = dayOf(event);
            float reach = reachOf(place);
            if (day.isEmpty()
                    || reach < 0
                    || (place.coordinates().isEmpty() && place.name().isEmpty())) {
                return;
            }
            long key = Hashes.mix(
                    Hashes.mix(day.get().toEpochDay(), Hashes.of(event.type().code())), Contents.parties(event));
            if (place.coordinates().isEmpty()) {
                key = Hashes.mix(key, Hashes.of(place.name().orElse("").strip().toLowerCase(Locale.ROOT)));
            }
            see(event, place, key, reach);
        }

        private void see(Event event, Place place, long key, float reach) {
            double latitude = place.coordinates().map(at -> at.latitude()).orElse(0.0);
            double longitude = place.coordinates().map(at -> at.longitude()).orElse(0.0);
            String id = event.id().value();
            int slot = last.find(key);
            int before = slot < 0 ? -1 : last.get(slot, 0);
            int near = log.findNear(before, latitude, longitude, reach);
            if (near >= 0 && !ids.id(log.handle(near)).equals(id)) {
                report(event, log.handle(near));
            }
            if (!context.isSound()) {
                // what is wrong in it would be laid to the charge of the next one
                return;
            }
            int entry = log.add(latitude, longitude, reach, ids.add(id, lines.numberOf(context.location())), before);
            last.set(slot < 0 ? last.add(key) : slot, 0, entry);
        }

        private void report(Event event, int earlier) {
            String day = event.time()
                    .flatMap(EventTime::earliest)
                    .map(LocalDate::toString)
                    .orElse("");
            context.report(context.finding("event " + event.id() + " has the type ("
                            + event.type().code() + "), day (" + day + "), place and parties of event "
                            + ids.id(earlier) + lines.describe(ids.number(earlier), context.location()))
                    .location(context.locationOf("id"))
                    .raw(event.id().value())
                    .addRecord(EventId.of(ids.id(earlier)))
                    .build());
        }
    }

    /** Places of events, each with the one before it that has the same key. */
    private static final class NearbyLog {
        private static final int MAX_STEPS = 256;

        private float[] numbers = new float[3 << 8];
        private int[] links = new int[2 << 8];
        private int size;

        int add(double latitude, double longitude, float reach, int handle, int before) {
            int at = size * 3;
            if (at == numbers.length) {
                int room = size + (size >> 1);
                numbers = Arrays.copyOf(numbers, 3 * room);
                links = Arrays.copyOf(links, 2 * room);
            }
            numbers[at] = (float) latitude;
            numbers[at + 1] = (float) longitude;
            numbers[at + 2] = reach;
            links[size * 2] = handle;
            links[size * 2 + 1] = before;
            return size++;
        }

        int handle(int entry) {
            return links[entry * 2];
        }

        /** The last entry within reach; -1 if there is none. */
        int findNear(int from, double latitude, double longitude, float reach) {
            int entry = from;
            for (int i = 0; i < MAX_STEPS && entry >= 0; i++) {
                int at = entry * 3;
                double north = (latitude - numbers[at]) * KM_PER_DEGREE;
                double east = (longitude - numbers[at + 1]) * KM_PER_DEGREE * Math.cos(Math.toRadians(latitude));
                double far = Math.max(reach, numbers[at + 2]);
                if (north * north + east * east <= far * far) {
                    return entry;
                }
                entry = links[entry * 2 + 1];
            }
            return -1;
        }
    }
}
