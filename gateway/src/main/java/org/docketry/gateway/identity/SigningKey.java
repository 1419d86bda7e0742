// SPDX-License-Identifier: Apache-2.0
package org.docketry.gateway.identity;

import com.nimbusds.jose.JOSEException;
import com.nimbusds.jose.jwk.RSAKey;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.math.BigInteger;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.security.KeyFactory;
import java.security.interfaces.RSAPrivateCrtKey;
import java.security.interfaces.RSAPrivateKey;
import java.security.interfaces.RSAPublicKey;
import java.security.spec.RSAPublicKeySpec;
import org.springframework.boot.context.properties.source.InvalidConfigurationPropertyValueException;
import org.springframework.security.converter.RsaKeyConverters;

/** The key that signs internal tokens, and its name. */
record SigningKey(RSAPrivateKey privateKey, String id) {

    private static final String PRIVATE = "docketry.gateway.internal-token.private-key";
    private static final String PUBLIC = "docketry.gateway.internal-token.public-key";
    private static final int BITS_MIN = 2048;

    /** Reads the key; a missing, weak or unpaired key is a configuration error. */
    static SigningKey read(InternalTokenSettings settings) {
        Path file = settings.privateKey();
        RSAPrivateKey key = privateKey(file);
        if (!(key instanceof RSAPrivateCrtKey pair)) {
            throw wrong(PRIVATE, file, "The key file does not hold the public exponent.");
        }
        if (key.getModulus().bitLength() < BITS_MIN) {
            throw wrong(PRIVATE, file, "An RSA key of at least 2048 bits is needed.");
        }
        Path publicFile = settings.publicKey();
        if (publicFile != null
                && !publicFile.toString().isEmpty()
                && !modulus(publicFile).equals(key.getModulus())) {
            throw wrong(PUBLIC, publicFile, "This is not the pair of the private key.");
        }
        return new SigningKey(key, thumbprint(pair));
    }

    private static RSAPrivateKey privateKey(Path file) {
        RSAPrivateKey key = RsaKeyConverters.pkcs8().convert(bytes(PRIVATE, file));
        if (key == null) {
            throw wrong(PRIVATE, file, "The file holds no key.");
        }
        return key;
    }

    private static BigInteger modulus(Path file) {
        RSAPublicKey key = RsaKeyConverters.x509().convert(bytes(PUBLIC, file));
        if (key == null) {
            throw wrong(PUBLIC, file, "The file holds no key.");
        }
        return key.getModulus();
    }

    private static ByteArrayInputStream bytes(String property, Path file) {
        try {
            return new ByteArrayInputStream(Files.readAllBytes(file));
        } catch (IOException e) {
            throw wrong(property, file, "The key file cannot be read.");
        }
    }

    private static String thumbprint(RSAPrivateCrtKey pair) {
        try {
            RSAPublicKeySpec spec =
                    new RSAPublicKeySpec(pair.getModulus(), pair.getPublicExponent());
            RSAPublicKey key = (RSAPublicKey) KeyFactory.getInstance("RSA").generatePublic(spec);
            return new RSAKey.Builder(key).build().computeThumbprint().toString();
        } catch (GeneralSecurityException | JOSEException e) {
            throw new IllegalStateException("the signing key cannot be named", e);
        }
    }

    private static InvalidConfigurationPropertyValueException wrong(
            String property, Path file, String reason) {
        return new InvalidConfigurationPropertyValueException(property, file, reason);
    }
}
