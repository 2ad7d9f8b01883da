package org.sitrep.io.loss;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Supplier;
import org.sitrep.code.MatchRelation;

/** Counts the values of one attribute. */
final class Tally {
    private final Map<MatchRelation, Long> relations = new EnumMap<>(MatchRelation.class);
    private final List<LossExample> examples = new ArrayList<>();
    private long exact;
    private long approximate;
    private long dropped;

    void exact(int values) {
        exact += values;
    }

    void approximate(Optional<MatchRelation> relation, Supplier<LossExample> example) {
        approximate++;
        relation.ifPresent(known -> relations.merge(known, 1L, Long::sum));
        keep(example);
    }

    void dropped(Supplier<LossExample> example) {
        dropped++;
        keep(example);
    }

    private void keep(Supplier<LossExample> example) {
        if (examples.size() < LossReport.MOST_EXAMPLES) {
            examples.add(example.get());
        }
    }

    AttributeLoss loss() {
        return new AttributeLoss(
                exact + approximate + dropped, exact, approximate, dropped, new TreeMap<>(relations), examples);
    }
}
