namespace Waybill.SystemTests;

/// <summary>Small reports in our own words, about nobody in particular, to put into cases.</summary>
internal static class Texts
{
    public const string Shipment = """
        publisher: Example Agency
        date: 2024-05-14
        title: Belarus ships launchers to Libya
        ---
        Belarus has shipped more than 40 rocket launchers to Libya, the Ukrainian defence ministry said on Tuesday.
        The Libyan government denied that weapons were sent.
        """;

    public static string Numbered(int number) =>
        $"""
            publisher: Example Agency
            date: 2024-05-14
            ---
            Iran has sent at least {100 + number} drones to Sudan, a defence ministry spokesman said. Report number {number}.
            """;
}
