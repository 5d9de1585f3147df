package portal.inspection;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static portal.inspection.Genuine.utf8;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

final class PlainTextTest {

  private static void refused(Reason reason, Format format, byte[] content) {
    assertEquals(Inspected.bad(reason), Inspected.as(format, content));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "#!/bin/sh\nrm",
        "<!doctype html><p>",
        "\n \t<HTML>",
        "\ufeff<script>",
        "<?php system(1);",
        "<?xml version='1.0'?><svg/>",
        "<svg onload=x>",
        "<?xml version='1.0'?>\n<!-- a --><html>",
        "<!-- a -->\n<script>",
        "<?xml-stylesheet href='a.xsl'?><a/>",
        "<?xml version='1.0'?><?xml-stylesheet href='a.xsl'?><a/>",
        "{\\rtf1\\ansi a}",
        "\ufeff{\\rtf1 a}",
        "%!PS-Adobe-3.0 EPSF-3.0\n",
        "%FDF-1.2\n"
      })
  void textThatRunsOrIsAnotherDocumentIsNone(String text) {
    refused(Reason.SIGNATURE_DIFFERS, Format.TEXT, utf8(text));
    refused(Reason.SIGNATURE_DIFFERS, Format.MARKDOWN, utf8(text));
    refused(Reason.SIGNATURE_DIFFERS, Format.CSV, utf8(text));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"GIF89a=1;alert\0", "a\0b", "\u001b[31mred", "a\u0085b", "a\u007f", "\u0001"})
  void controlCharactersAreNoText(String text) {
    refused(Reason.CONTROL_CHARACTERS, Format.TEXT, utf8(text));
    refused(Reason.CONTROL_CHARACTERS, Format.CSV, utf8("€".repeat(100_000) + text));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n<note>Hello</note>",
        "\ufeff<?xml version='1.0'?>\n<!DOCTYPE plist PUBLIC 'a'><plist/>",
        "<!-- markdownlint-disable -->\n# Title",
        "%!TEX root = a.tex\n"
      })
  void textAboutThemIsText(String text) {
    assertEquals(Inspected.GOOD, Inspected.as(Format.TEXT, utf8(text)));
  }

  @Test
  void otherEncodingsAreNotUtf8() {
    refused(Reason.NOT_UTF_8, Format.CSV, "Größe".getBytes(StandardCharsets.ISO_8859_1));
    refused(Reason.NOT_UTF_8, Format.CSV, "Größe".getBytes(StandardCharsets.UTF_16));
    refused(Reason.NOT_UTF_8, Format.CSV, Arrays.copyOf(utf8("€"), 2));
    refused(Reason.NOT_UTF_8, Format.CSV, new byte[] {(byte) 0xc0, (byte) 0x80});
    refused(Reason.NOT_UTF_8, Format.CSV, new byte[] {(byte) 0xed, (byte) 0xa0, (byte) 0x80});
    assertEquals(Inspected.GOOD, Inspected.as(Format.CSV, utf8("€".repeat(100_000))));
  }
}
