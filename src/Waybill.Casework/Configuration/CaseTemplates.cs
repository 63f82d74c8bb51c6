namespace Waybill.Casework.Configuration;

/// <summary>The files of a new case, to be filled by a person.</summary>
internal static class CaseTemplates
{
    public static string CaseFile(string title) =>
        $"""
            # What this case asks. Claims that answer none of the questions are listed as unasked.
            title: {Quoted(title)}
            standard-of-proof: reasonable grounds to believe
            questions: []
            #  - id: launchers-total
            #    ask: How many launchers has A sent to B since January 2024?
            #    frame: Transfer
            #    roles: {"{"} supplier: by, recipient: ly {"}"}    # ISO 3166-1 codes, as claims carry them in `hint`
            #    unit: launcher
            #    series: cumulative                      # cumulative, rate or level
            #    baseline: 2024-01                       # EDTF

            """;

    public const string SourceFile = """
        # Who speaks. Sources of one family never confirm each other, nor does one that draws on another. A letter always has a reason.
        sources: {}
        #  ministry-a:
        #    name: Ministry of Defence of A
        #    aliases: [Defence Ministry, Jane Doe]
        #    families: [A-GOV]
        #    draws-on: []
        #    party: true
        #    reliability: C
        #    reason: A party to the matter; its earlier figures held.

        """;

    private static string Quoted(string title) => "'" + title.ReplaceLineEndings(" ").Replace("'", "''", StringComparison.Ordinal) + "'";
}
