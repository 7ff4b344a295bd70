package io.ampgate.localstack;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.jar.Attributes;
import java.util.jar.JarEntry;
import java.util.jar.JarOutputStream;
import java.util.jar.Manifest;

/** A built project whose services are {@link FakeService}s. */
record FakeProject(Path root) {
    static FakeProject builtAt(Path root) throws IOException {
        for (Service service : Service.values()) {
            Path jar = service.jar(root);
            Files.createDirectories(jar.getParent());
            write(jar);
        }
        return new FakeProject(root);
    }

    StackOptions options() {
        return StackOptions.onFreePorts(root, root.resolve(".csms"))
                .withEnvironment(Map.of("FAKE_DIES_WHEN", orderToDie().toString()));
    }

    /** While this file exists, the services end. */
    Path orderToDie() {
        return root.resolve("die");
    }

    private static void write(Path jar) throws IOException {
        Manifest manifest = new Manifest();
        manifest.getMainAttributes().put(Attributes.Name.MANIFEST_VERSION, "1.0");
        manifest.getMainAttributes().put(Attributes.Name.MAIN_CLASS, FakeService.class.getName());
        String entry = FakeService.class.getName().replace('.', '/') + ".class";
        try (OutputStream file = Files.newOutputStream(jar);
                JarOutputStream out = new JarOutputStream(file, manifest);
                InputStream code = FakeService.class.getResourceAsStream("/" + entry)) {
            if (code == null) {
                throw new IOException(entry + " is not on the class path");
            }
            out.putNextEntry(new JarEntry(entry));
            code.transferTo(out);
        }
    }
}
