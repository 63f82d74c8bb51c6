using System.Globalization;
using System.Text;

namespace Waybill.Tests.Capture;

/// <summary>Writes the smallest PDF that shows lines of text, a page each (ISO 32000-1).</summary>
internal static class PdfWriting
{
    public static byte[] Pdf(params string[] pages)
    {
        var objects = new List<string>
        {
            "<</Type/Catalog/Pages 2 0 R>>",
            $"<</Type/Pages/Count {pages.Length}/Kids[{string.Join(' ', pages.Select((_, i) => $"{4 + (2 * i)} 0 R"))}]>>",
            "<</Type/Font/Subtype/Type1/BaseFont/Helvetica>>",
        };
        foreach (var page in pages)
        {
            var lines = string.Concat(page.Split('\n').Select(line => $"({line}) Tj 0 -16 Td "));
            var content = page.Length == 0 ? "0 0 m 9 9 l S" : $"BT /F1 11 Tf 40 780 Td {lines}ET";
            objects.Add(
                $"<</Type/Page/Parent 2 0 R/MediaBox[0 0 595 842]/Resources<</Font<</F1 3 0 R>>>>/Contents {objects.Count + 2} " + $"0 R>>"
            );
            objects.Add($"<</Length {content.Length}>>stream\n{content}\nendstream");
        }
        return Encoding.Latin1.GetBytes(Written(objects));
    }

    private static string Written(List<string> objects)
    {
        var file = new StringBuilder("%PDF-1.4\n");
        var places = new List<int>();
        for (var i = 0; i < objects.Count; i++)
        {
            places.Add(file.Length);
            file.Append(CultureInfo.InvariantCulture, $"{i + 1} 0 obj{objects[i]}endobj\n");
        }
        var table = file.Length;
        file.Append(CultureInfo.InvariantCulture, $"xref\n0 {objects.Count + 1}\n0000000000 65535 f \n");
        foreach (var place in places)
            file.Append(CultureInfo.InvariantCulture, $"{place:0000000000} 00000 n \n");
        file.Append(CultureInfo.InvariantCulture, $"trailer<</Size {objects.Count + 1}/Root 1 0 R>>\nstartxref\n{table}\n%%EOF\n");
        return file.ToString();
    }
}
