// SPDX-License-Identifier: Apache-2.0
package org.docketry.devstack;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.KeyPair;
import java.security.KeyPairGenerator;
import java.security.NoSuchAlgorithmException;
import java.util.Base64;

/** The key pair of the gateway's internal tokens, made once per data folder. */
final class TokenKeys {

    private static final int BITS = 2048;

    private TokenKeys() {}

    /**
     * Makes {@code internal-token.key} (PKCS#8, readable by its owner only) and {@code
     * internal-token.pub} (SubjectPublicKeyInfo), both PEM, unless both are there.
     */
    static void makeIfAbsent(Path directory) {
        Path privateKey = directory.resolve("internal-token.key");
        Path publicKey = directory.resolve("internal-token.pub");
        if (Files.exists(privateKey) && Files.exists(publicKey)) {
            return;
        }
        try {
            Files.createDirectories(directory);
            KeyPairGenerator generator = KeyPairGenerator.getInstance("RSA");
            generator.initialize(BITS);
            KeyPair pair = generator.generateKeyPair();
            // The public half goes last: with it there, the pair is complete.
            Files.deleteIfExists(publicKey);
            write(privateKey, "rw-------", "PRIVATE KEY", pair.getPrivate().getEncoded());
            write(publicKey, "rw-r--r--", "PUBLIC KEY", pair.getPublic().getEncoded());
        } catch (IOException | NoSuchAlgorithmException e) {
            throw new StackRefused(
                    "The token keys cannot be made in %s: %s.".formatted(directory, e), e);
        }
    }

    private static void write(Path file, String permissions, String label, byte[] der)
            throws IOException {
        Path unfinished = file.resolveSibling(file.getFileName() + ".part");
        Files.deleteIfExists(unfinished);
        Files.createFile(
                unfinished,
                PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString(permissions)));
        String body = Base64.getMimeEncoder(64, new byte[] {'\n'}).encodeToString(der);
        Files.writeString(
                unfinished,
                "-----BEGIN %s-----%n%s%n-----END %s-----%n".formatted(label, body, label),
                StandardCharsets.US_ASCII);
        Files.move(unfinished, file, StandardCopyOption.ATOMIC_MOVE);
    }
}
