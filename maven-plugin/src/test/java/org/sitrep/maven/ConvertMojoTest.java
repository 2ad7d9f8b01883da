package org.sitrep.maven;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Files;
import java.nio.file.Path;
import org.apache.maven.plugin.MojoExecutionException;
import org.apache.maven.plugin.MojoFailureException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ConvertMojoTest {
    @TempDir
    @SuppressWarnings("NullAway.Init")
    Path folder;

    private ConvertMojo mojo(String text) throws Exception {
        Files.writeString(folder.resolve("events.ndjson"), text);
        ConvertMojo mojo = new ConvertMojo();
        mojo.basedir = folder.toFile();
        mojo.input = "events.ndjson";
        mojo.output = "target/events.geojson";
        mojo.to = "geojson";
        return mojo;
    }

    private static final String EVENT = """
            {"record":"event","id":"e1","type":"armed-clash","time":"2022-01-27","places":[{"name":"Ford"}]}
            """;

    @Test
    void aFileIsConverted() throws Exception {
        mojo(EVENT).execute();
        assertThat(Files.readString(folder.resolve("target/events.geojson"))).contains("\"FeatureCollection\"", "e1");
    }

    @Test
    void aRowThatCannotBeReadFailsTheBuildOrIsSkipped() throws Exception {
        ConvertMojo mojo = mojo(EVENT + "{\"record\":\"event\"}\n");
        assertThatThrownBy(mojo::execute)
                .isInstanceOf(MojoFailureException.class)
                .hasMessageContaining(":2:");
        mojo.onError = "skip";
        mojo.execute();
        assertThat(folder.resolve("target/events.geojson")).exists();
    }

    @Test
    void aWrongConfigurationIsTrouble() throws Exception {
        ConvertMojo mojo = mojo(EVENT);
        mojo.to = "shapefile";
        assertThatThrownBy(mojo::execute)
                .isInstanceOf(MojoExecutionException.class)
                .hasMessageContaining("shapefile");
        mojo.to = "geojson";
        mojo.onError = "stop";
        assertThatThrownBy(mojo::execute)
                .isInstanceOf(MojoExecutionException.class)
                .hasMessageContaining("fail or skip");
        mojo.onError = "fail";
        mojo.input = "nothing.csv";
        assertThatThrownBy(mojo::execute)
                .isInstanceOf(MojoExecutionException.class)
                .hasMessageContaining("nothing.csv");
        mojo.output = "nothing.csv";
        mojo.skip = true;
        mojo.execute();
    }
}
