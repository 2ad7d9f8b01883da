package org.sitrep.benchmarks;

import java.util.ArrayList;
import java.util.List;
import java.util.SplittableRandom;
import java.util.function.Function;

/**
 * A pool of values, a few of which are drawn very often and most seldom, as actors and places are in real files.
 *
 * <p>The n-th value of N is drawn with the density of the cube of a uniform number: the first hundredth makes a fifth of all draws, the
 * first tenth nearly half, and each value comes up some time.
 *
 * @param <T> the values
 */
final class Pool<T> {
    private final List<T> values;

    private Pool(List<T> values) {
        this.values = values;
    }

    static <T> Pool<T> of(int size, SplittableRandom random, Function<SplittableRandom, T> maker) {
        List<T> values = new ArrayList<>(size);
        for (int i = 0; i < size; i++) {
            values.add(maker.apply(random));
        }
        return new Pool<>(values);
    }

    T draw(SplittableRandom random) {
        double uniform = random.nextDouble();
        return values.get((int) (values.size() * uniform * uniform * uniform));
    }
}
