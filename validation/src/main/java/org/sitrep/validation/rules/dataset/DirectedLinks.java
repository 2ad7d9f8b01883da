package org.sitrep.validation.rules.dataset;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.sitrep.finding.SourceLocation;

/** Links of one kind between records, and the circles in them; the time it takes grows with their number, not its square. */
final class DirectedLinks {
    private final Map<String, Integer> numbers = new HashMap<>();
    private final List<String> ids = new ArrayList<>();
    private final List<List<Integer>> targets = new ArrayList<>();
    private final List<Optional<SourceLocation>> locations = new ArrayList<>();

    /** When the links of a record were added last, counted from 1. */
    private final List<Integer> turns = new ArrayList<>();

    private int turn;

    /**
     * A circle.
     *
     * @param ids the ids along it, from the record that came last back to this record
     * @param location where the link of the record that came last stands
     */
    record Circle(List<String> ids, Optional<SourceLocation> location) {
        private static final int MAX_TOLD = 10;

        /** The ids along it with the kind of link between them; of a long one the beginning and the end. */
        String describe(String kind) {
            String link = " " + kind + " ";
            if (ids.size() <= MAX_TOLD + 1) {
                return String.join(link, ids);
            }
            return String.join(link, ids.subList(0, MAX_TOLD)) + link + "... (" + (ids.size() - 1 - MAX_TOLD) + " more)"
                    + link + ids.get(0);
        }

        /** The ids without repetition, of a long circle the first ones. */
        List<String> some() {
            return ids.subList(0, Math.min(ids.size() - 1, MAX_TOLD));
        }
    }

    void add(String from, String to, Optional<SourceLocation> location) {
        int source = numberOf(from);
        targets.get(source).add(numberOf(to));
        locations.set(source, location);
        turns.set(source, ++turn);
    }

    private int numberOf(String id) {
        return numbers.computeIfAbsent(id, key -> {
            ids.add(key);
            targets.add(new ArrayList<>(1));
            locations.add(Optional.empty());
            turns.add(0);
            return ids.size() - 1;
        });
    }

    /** One circle for each set of records that are linked to each other both ways, directly or over others. */
    List<Circle> circles() {
        int[] groups = groups();
        Map<Integer, Integer> lastOfGroup = new HashMap<>();
        for (int i = 0; i < groups.length; i++) {
            lastOfGroup.merge(groups[i], i, (a, b) -> turns.get(a) > turns.get(b) ? a : b);
        }
        List<Integer> starts = new ArrayList<>(lastOfGroup.values());
        Collections.sort(starts);
        List<Circle> circles = new ArrayList<>();
        for (int start : starts) {
            List<String> path = shortest(start, groups);
            if (!path.isEmpty()) {
                circles.add(new Circle(path, locations.get(start)));
            }
        }
        return circles;
    }

    /** The shortest way from a record back to it; empty if there is none. */
    private List<String> shortest(int start, int[] groups) {
        Map<Integer, Integer> from = new HashMap<>();
        Deque<Integer> queue = new ArrayDeque<>(List.of(start));
        while (!queue.isEmpty()) {
            int at = queue.remove();
            for (int next : targets.get(at)) {
                if (next == start) {
                    List<String> path = new ArrayList<>(List.of(ids.get(start)));
                    for (int back = at; back != start; back = from.getOrDefault(back, start)) {
                        path.add(ids.get(back));
                    }
                    path.add(ids.get(start));
                    Collections.reverse(path);
                    return path;
                }
                if (groups[next] == groups[start] && from.putIfAbsent(next, at) == null) {
                    queue.add(next);
                }
            }
        }
        return List.of();
    }

    /** A number for each record, the same for those that are linked both ways: Tarjan's algorithm, without recursion. */
    private int[] groups() {
        int size = ids.size();
        int[] group = new int[size];
        int[] index = new int[size];
        int[] low = new int[size];
        int[] next = new int[size];
        Arrays.fill(group, -1);
        Deque<Integer> open = new ArrayDeque<>();
        Deque<Integer> path = new ArrayDeque<>();
        int count = 0;
        for (int root = 0; root < size; root++) {
            if (index[root] != 0) {
                continue;
            }
            path.push(root);
            while (!path.isEmpty()) {
                int at = path.peek();
                if (index[at] == 0) {
                    index[at] = ++count;
                    low[at] = count;
                    open.push(at);
                }
                if (next[at] < targets.get(at).size()) {
                    int target = targets.get(at).get(next[at]++);
                    if (index[target] == 0) {
                        path.push(target);
                    } else if (group[target] < 0) {
                        low[at] = Math.min(low[at], index[target]);
                    }
                    continue;
                }
                path.pop();
                if (!path.isEmpty()) {
                    low[path.peek()] = Math.min(low[path.peek()], low[at]);
                }
                if (low[at] == index[at]) {
                    int member;
                    do {
                        member = open.pop();
                        group[member] = at;
                    } while (member != at);
                }
            }
        }
        return group;
    }
}
