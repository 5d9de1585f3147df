package portal.invoices;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Base64;

/** The style of an invoice's page, and the policy that lets it and nothing else in. */
final class SheetStyle {
  static final String CSS =
      """
      @page{size:A4;margin:20mm}
      *{box-sizing:border-box}
      body{margin:0;background:#fff;color:#1a1a1a;font:16px/1.5 system-ui,sans-serif}
      main{max-width:170mm;margin:0 auto;padding:24px 16px}
      address{font-style:normal}
      address span{display:block;overflow-wrap:anywhere}
      .seller{text-align:right}
      .buyer{margin:32px 0}
      h1{font-size:24px;line-height:1.25;margin:0 0 16px}
      h2{font-size:18px;line-height:1.25;margin:24px 0 12px}
      dl{display:grid;grid-template-columns:repeat(auto-fit,minmax(160px,1fr));gap:8px 24px;margin:0}
      dt{color:#555;font-size:14px}
      dd{margin:0;overflow-wrap:anywhere}
      table{width:100%;border-collapse:collapse;margin:32px 0 24px}
      caption{text-align:left;padding-bottom:8px}
      th,td{padding:8px 0;text-align:left;vertical-align:top;border-bottom:1px solid #bbb}
      th{font-weight:600}
      td{overflow-wrap:anywhere}
      .amount{text-align:right;white-space:nowrap;padding-left:16px;font-variant-numeric:tabular-nums}
      tfoot tr:last-child>*{border-bottom:2px solid #1a1a1a;font-weight:700}
      small{color:#555}
      .standing{margin:0;padding:12px 16px;background:#fdecea;text-align:center}
      tr{break-inside:avoid}
      @media print{main{padding:0}.standing{border:1px solid #1a1a1a}}
      """;

  static final String POLICY =
      "default-src 'none'; style-src 'sha256-"
          + digest()
          + "'; base-uri 'none'; form-action 'none'; frame-ancestors 'none'";

  private SheetStyle() {}

  private static String digest() {
    try {
      byte[] hash =
          MessageDigest.getInstance("SHA-256").digest(CSS.getBytes(StandardCharsets.UTF_8));
      return Base64.getEncoder().encodeToString(hash);
    } catch (NoSuchAlgorithmException impossible) {
      throw new IllegalStateException(impossible);
    }
  }
}
