// SPDX-License-Identifier: Apache-2.0
package org.docketry.gateway.identity;

import com.nimbusds.jose.JOSEException;
import com.nimbusds.jose.jwk.RSAKey;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.math.BigInteger;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.security.KeyFactory;
import java.security.interfaces.RSAPrivateCrtKey;
import java.security.interfaces.RSAPrivateKey;
import java.security.interfaces.RSAPublicKey;
import java.security.spec.RSAPublicKeySpec;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.context.properties.source.InvalidConfigurationPropertyValueException;
import org.springframework.core.convert.converter.Converter;
import org.springframework.security.converter.RsaKeyConverters;

/** The key that signs internal tokens, and its name. */
record SigningKey(RSAPrivateKey privateKey, String id) {

    private static final String PRIVATE = "docketry.gateway.internal-token.private-key";
    private static final String PUBLIC = "docketry.gateway.internal-token.public-key";
    private static final Logger LOG = LoggerFactory.getLogger(SigningKey.class);
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
        return parsed(PRIVATE, file, RsaKeyConverters.pkcs8());
    }

    private static BigInteger modulus(Path file) {
        return parsed(PUBLIC, file, RsaKeyConverters.x509()).getModulus();
    }

    private static <K> K parsed(String property, Path file, Converter<InputStream, K> converter) {
        try {
            K key = converter.convert(bytes(property, file));
            if (key != null) {
                return key;
            }
        } catch (IllegalArgumentException | IllegalStateException e) {
            LOG.debug("a key file could not be parsed", e);
        }
        throw wrong(property, file, "The file holds no RSA key in PEM.");
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
