package org.sitrep.validation.rules.dataset;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.sitrep.dataset.Record;
import org.sitrep.finding.Severity;
import org.sitrep.finding.SourceLocation;
import org.sitrep.id.PartyId;
import org.sitrep.party.PartyKind;
import org.sitrep.validation.rule.DatasetCheck;
import org.sitrep.validation.rule.DatasetRule;
import org.sitrep.validation.rule.RuleContext;
import org.sitrep.validation.rule.RuleInfo;
import org.sitrep.validation.rules.dataset.PartyLog.Mention;

/** Parties that have one id and different names, or are of different kinds. */
final class InconsistentParty implements DatasetRule {
    private static final RuleInfo INFO = RuleInfo.builder()
            .code("inconsistent-party")
            .severity(Severity.WARNING)
            .summary("A party has another name, or is of another kind, than the same id has elsewhere.")
            .meaning(
                    "Compared is wherever parties are told of. The name and the kind that most places have are the usual"
                            + " ones, of equally many the first; records in which something is wrong by itself do not count."
                            + " Another one is reported where it stands first, up to 16 times;"
                            + " in tables, where no record of the party says what is right, only if the usual one is at least"
                            + " four times as frequent. A name that is an alias of the party elsewhere is no other name. A party"
                            + " without a name or kind is left in peace, and so are kinds in GTD, which has them for targets and"
                            + " not for groups, and sources coded by programs, whose codes stand for many names. In 6,831 rows"
                            + " of ACLED of 2016 there are 8 such kinds, and none in newer files.")
            .fix("Correct the name or the kind, or give the other party an id of its own.")
            .since("0.1")
            .build();

    @Override
    public RuleInfo info() {
        return INFO;
    }

    @Override
    public String memory() {
        return "About 400 bytes for each party under each of its names and kinds, up to 100,000 of them, and nothing for sources"
                + " coded by programs.";
    }

    @Override
    public DatasetCheck start(RuleContext context) {
        return new Check(context);
    }

    private static final class Check implements DatasetCheck {
        private final RuleContext context;
        private final PartyLog log;

        Check(RuleContext context) {
            this.context = context;
            this.log = new PartyLog(context);
        }

        @Override
        public void see(Record record) {
            log.see(record);
        }

        @Override
        public void finish() {
            for (List<Mention> mentions : log.mentions()) {
                if (mentions.size() > 1) {
                    compare(mentions, "name", mention -> mention.name);
                    if (!mentions.get(0).id.startsWith("gtd/")) {
                        compare(mentions, "kind", Check::kindOf);
                    }
                }
            }
        }

        private static String kindOf(Mention mention) {
            return mention.kind == PartyKind.UNKNOWN ? "" : mention.kind.code();
        }

        private void compare(List<Mention> mentions, String what, Function<Mention, String> value) {
            Map<String, Mention> firsts = new LinkedHashMap<>();
            Map<String, Integer> counts = new LinkedHashMap<>();
            Map<String, Integer> soundCounts = new LinkedHashMap<>();
            for (Mention mention : mentions) {
                String text = value.apply(mention);
                if (!text.isEmpty()) {
                    firsts.putIfAbsent(text, mention);
                    counts.merge(text, mention.count, Integer::sum);
                    soundCounts.merge(text, mention.soundCount, Integer::sum);
                }
            }
            String usual = "";
            for (String text : soundCounts.keySet()) {
                if (usual.isEmpty() || soundCounts.getOrDefault(text, 0) > soundCounts.getOrDefault(usual, 0)) {
                    usual = text;
                }
            }
            int usualCount = soundCounts.getOrDefault(usual, 0);
            for (Map.Entry<String, Mention> entry : firsts.entrySet()) {
                int count = counts.getOrDefault(entry.getKey(), 0);
                boolean isRare = !entry.getValue().isFromTable || usualCount >= PartyLog.MANY * count;
                if (!entry.getKey().equals(usual)
                        && isRare
                        && !log.isAlias(entry.getValue().id, entry.getKey())
                        && !log.isAlias(entry.getValue().id, usual)) {
                    report(entry.getValue(), what, entry.getKey(), usual, counts.getOrDefault(usual, 0));
                }
            }
        }

        private void report(Mention mention, String what, String text, String usual, int count) {
            String times = count == 1 ? "in another place" : "in " + count + " other places";
            Spots spots = what.equals("name") ? mention.spots : mention.kindSpots;
            for (Optional<SourceLocation> spot : spots.all()) {
                context.report(context.finding("the " + what + " of party " + mention.id + " is \"" + text
                                + "\" here, but \"" + usual + "\" " + times)
                        .location(spot)
                        .raw(text)
                        .addRecord(PartyId.of(mention.id))
                        .build());
            }
        }
    }
}
