using System.Globalization;
using System.Text;

namespace Waybill.Bench;

/// <summary>
/// Makes articles for measuring: HTML pages with navigation around a body of news prose about nobody, the same for the same seed.
/// </summary>
internal static class ArticleMaker
{
    private static readonly string[] Suppliers = ["Iran", "Belarus", "Serbia", "Turkey", "Sudan", "Pakistan"];
    private static readonly string[] Recipients = ["Libya", "Armenia", "Myanmar", "Chad", "Syria", "Ethiopia"];
    private static readonly string[] Goods =
    [
        "drones",
        "artillery shells",
        "122mm rockets",
        "anti-tank missiles",
        "rifles",
        "armoured vehicles",
    ];
    private static readonly string[] Speakers =
    [
        "a defence ministry spokesman",
        "the foreign minister",
        "a UN panel of experts",
        "two Western officials",
    ];
    private static readonly string[] Hedges = ["more than ", "about ", "up to ", "nearly ", "at least ", ""];

    public static void Write(string folder, int count, int seed)
    {
        Directory.CreateDirectory(folder);
        var random = new Random(seed);
        for (var i = 0; i < count; i++)
            File.WriteAllText(
                Path.Combine(folder, string.Create(CultureInfo.InvariantCulture, $"article-{i:00000}.html")),
                Page(i, random)
            );
    }

    private static string Page(int number, Random random)
    {
        var page = new StringBuilder();
        page.Append("<!DOCTYPE html><html lang=\"en\"><head><meta charset=\"utf-8\">");
        page.Append(
            CultureInfo.InvariantCulture,
            $"<title>Report {number} on a shipment</title><meta property=\"og:site_name\" content=\"Example Post\">"
        );
        page.Append(
            CultureInfo.InvariantCulture,
            $"<meta property=\"article:published_time\" content=\"2024-{random.Next(1, 13):00}-{random.Next(1, 29):00}\"></head><body>"
        );
        page.Append("<nav><ul>");
        for (var i = 0; i < 40; i++)
            page.Append(CultureInfo.InvariantCulture, $"<li><a href=\"/section/{i}\">Section {i}</a></li>");
        page.Append("</ul></nav><article><h1>Shipment under scrutiny</h1>");
        for (var i = 0; i < 14; i++)
            page.Append("<p>").Append(Paragraph(number, random)).Append("</p>");
        page.Append("</article><footer><p>Example Post. All rights reserved.</p></footer></body></html>");
        return page.ToString();
    }

    private static string Paragraph(int number, Random random)
    {
        var (supplier, recipient, goods) = (Pick(Suppliers, random), Pick(Recipients, random), Pick(Goods, random));
        var amount = random.Next(20, 9000).ToString("N0", CultureInfo.InvariantCulture);
        return $"{supplier} has sent {Pick(Hedges, random)}{amount} {goods} to {recipient} since March, {Pick(Speakers, random)} said on Tuesday. "
            + $"The government of {recipient} denied that {goods} were delivered, and said that talks on trade went on as planned. "
            + $"Trucks were seen near the border in the weeks before, according to residents, though what they carried could not be established in report {number}. "
            + "Analysts who follow the region said the pattern resembled earlier years, when deliveries slowed in winter and picked up again in spring.";
    }

    private static string Pick(string[] from, Random random) => from[random.Next(from.Length)];
}
