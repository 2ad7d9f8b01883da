package org.sitrep;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.lang.module.ModuleDescriptor;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.sitrep.event.Event;

/** The classes of the module itself, without its tests. */
final class MainClasses {
    private MainClasses() {}

    static JavaClasses all() throws URISyntaxException {
        return new ClassFileImporter().importPath(folder());
    }

    static ModuleDescriptor descriptor() throws URISyntaxException {
        try (InputStream in = Files.newInputStream(folder().resolve("module-info.class"))) {
            return ModuleDescriptor.read(in);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Path folder() throws URISyntaxException {
        return Path.of(
                Event.class.getProtectionDomain().getCodeSource().getLocation().toURI());
    }
}
