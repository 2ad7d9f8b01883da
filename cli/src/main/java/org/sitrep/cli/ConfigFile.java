package org.sitrep.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.sitrep.cli.CheckSettings.SeverityOf;
import org.sitrep.code.Term;
import org.sitrep.finding.Severity;
import org.sitrep.validation.RuleSet;
import org.snakeyaml.engine.v2.api.LoadSettings;
import org.snakeyaml.engine.v2.api.lowlevel.Compose;
import org.snakeyaml.engine.v2.exceptions.Mark;
import org.snakeyaml.engine.v2.exceptions.MarkedYamlEngineException;
import org.snakeyaml.engine.v2.exceptions.YamlEngineException;
import org.snakeyaml.engine.v2.nodes.MappingNode;
import org.snakeyaml.engine.v2.nodes.Node;
import org.snakeyaml.engine.v2.nodes.NodeTuple;
import org.snakeyaml.engine.v2.nodes.ScalarNode;
import org.snakeyaml.engine.v2.nodes.SequenceNode;

/** Reads {@code sitrep.yml}: settings of a check that lie beside the data. */
final class ConfigFile {
    /** The name that is looked for. */
    static final String NAME = "sitrep.yml";

    private static final String KEYS = "fail-on, severity, disable, baseline and max-findings";

    private final Path file;
    private final RuleSet rules;
    private CheckSettings settings = CheckSettings.NONE;

    private ConfigFile(Path file, RuleSet rules) {
        this.file = file;
        this.rules = rules;
    }

    /** Thrown where the file is not as it should be; the message begins with the place. */
    static final class WrongException extends Exception {
        private static final long serialVersionUID = 1L;

        private WrongException(String message, @Nullable Throwable cause) {
            super(message, cause);
        }
    }

    /** The file in a folder or the nearest folder above it. */
    static Optional<Path> find(Path folder) {
        for (Path at = folder.toAbsolutePath().normalize(); at != null; at = at.getParent()) {
            Path file = at.resolve(NAME);
            if (Files.isRegularFile(file)) {
                return Optional.of(file);
            }
        }
        return Optional.empty();
    }

    /**
     * Reads a file.
     *
     * @param file the file
     * @param rules the rules that it may name
     * @throws WrongException if it cannot be read, or says what it cannot say
     */
    static CheckSettings read(Path file, RuleSet rules) throws WrongException {
        ConfigFile reader = new ConfigFile(file, rules);
        try {
            String text = Files.readString(file);
            Optional<Node> root =
                    new Compose(LoadSettings.builder().setLabel(file.toString()).build()).composeString(text);
            if (root.isPresent()) {
                reader.document(root.get());
            }
            return reader.settings;
        } catch (MarkedYamlEngineException e) {
            throw new WrongException(reader.place(e.getProblemMark()) + ": " + e.getProblem(), e);
        } catch (YamlEngineException | IOException e) {
            throw new WrongException(file + ": " + e.getMessage(), e);
        }
    }

    private String place(Optional<Mark> mark) {
        return mark.map(at -> file + ":" + (at.getLine() + 1) + ":" + (at.getColumn() + 1))
                .orElse(file.toString());
    }

    private WrongException wrong(Node node, String message) {
        return new WrongException(place(node.getStartMark()) + ": " + message, null);
    }

    private void document(Node root) throws WrongException {
        for (NodeTuple member : members(root, "the file")) {
            Node value = member.getValueNode();
            String key = text(member.getKeyNode(), "a key");
            CheckSettings found = switch (key) {
                case "fail-on" -> failOn(value);
                case "severity" -> severities(value);
                case "disable" -> disabled(value);
                case "baseline" -> baseline(value);
                case "max-findings" -> maxFindings(value);
                default -> throw wrong(member.getKeyNode(), "there is no key \"" + key + "\"; there are " + KEYS);
            };
            settings = settings.over(found);
        }
    }

    private CheckSettings failOn(Node value) throws WrongException {
        try {
            return new CheckSettings(
                    Optional.of(FailOn.parse(text(value, "fail-on"))),
                    List.of(),
                    List.of(),
                    Optional.empty(),
                    Optional.empty());
        } catch (IllegalArgumentException e) {
            throw wrong(value, "fail-on: " + e.getMessage());
        }
    }

    private CheckSettings severities(Node value) throws WrongException {
        List<SeverityOf> severities = new ArrayList<>();
        for (NodeTuple member : members(value, "severity")) {
            String level = text(member.getValueNode(), "a severity");
            Severity severity = Term.find(Severity.class, level)
                    .orElseThrow(() -> wrong(
                            member.getValueNode(), "it is \"" + level + "\", and should be error, warning or info"));
            severities.add(new SeverityOf(known(member.getKeyNode()), severity));
        }
        return new CheckSettings(Optional.empty(), severities, List.of(), Optional.empty(), Optional.empty());
    }

    private CheckSettings disabled(Node value) throws WrongException {
        if (!(value instanceof SequenceNode list)) {
            throw wrong(value, "disable is a list of codes");
        }
        List<String> codes = new ArrayList<>();
        for (Node element : list.getValue()) {
            codes.add(known(element));
        }
        return new CheckSettings(Optional.empty(), List.of(), codes, Optional.empty(), Optional.empty());
    }

    /** A baseline is named from the folder of this file. */
    private CheckSettings baseline(Node value) throws WrongException {
        try {
            Path baseline = file.resolveSibling(text(value, "baseline"));
            return new CheckSettings(Optional.empty(), List.of(), List.of(), Optional.of(baseline), Optional.empty());
        } catch (InvalidPathException e) {
            throw wrong(value, "this cannot be the name of a file: " + e.getReason());
        }
    }

    private CheckSettings maxFindings(Node value) throws WrongException {
        String text = text(value, "max-findings");
        if (!text.matches("[0-9]{1,9}")) {
            throw wrong(value, "max-findings is \"" + text + "\", and should be a whole number");
        }
        return new CheckSettings(
                Optional.empty(), List.of(), List.of(), Optional.empty(), Optional.of(Integer.valueOf(text)));
    }

    private String known(Node node) throws WrongException {
        String code = text(node, "a code");
        try {
            RuleCodes.matching(code, rules);
            return code;
        } catch (IllegalArgumentException e) {
            throw wrong(node, String.valueOf(e.getMessage()));
        }
    }

    private List<NodeTuple> members(Node node, String what) throws WrongException {
        if (!(node instanceof MappingNode mapping)) {
            throw wrong(node, what + " is a map of keys and values");
        }
        Set<String> keys = new HashSet<>();
        for (NodeTuple member : mapping.getValue()) {
            String key = text(member.getKeyNode(), "a key");
            if (!keys.add(key)) {
                throw wrong(member.getKeyNode(), "\"" + key + "\" is there twice");
            }
        }
        return mapping.getValue();
    }

    private String text(Node node, String what) throws WrongException {
        if (!(node instanceof ScalarNode scalar) || scalar.getValue().isBlank()) {
            throw wrong(node, what + " is a text");
        }
        return scalar.getValue();
    }
}
