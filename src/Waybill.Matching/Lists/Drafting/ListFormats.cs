using Waybill.Matching.Lists.EuropeanUnion;
using Waybill.Matching.Lists.Ftm;
using Waybill.Matching.Lists.Ofac;
using Waybill.Matching.Lists.UnitedKingdom;
using Waybill.Matching.Lists.UnitedNations;

namespace Waybill.Matching.Lists.Drafting;

/// <summary>The forms that are known.</summary>
internal static class ListFormats
{
    public const string Known =
        "give the Security Council's XML, OFAC's sdn.csv, the United Kingdom's CSV or XML, the Union's XML, or FollowTheMoney JSON Lines or statements";

    private static readonly ListFormat[] All =
    [
        UnReader.Format,
        OfacReader.Format,
        UkSubjectsReader.Format,
        UkCsvReader.Format,
        UkXmlReader.Format,
        EuTableReader.Format,
        EuXmlReader.Format,
        FtmReader.Format,
        FtmStatements.Format,
    ];

    /// <summary>The form of a file and what it is to its list; null when no form is its.</summary>
    public static (ListFormat Format, FileRole Role)? Of(FileHead head)
    {
        foreach (var format in All)
        {
            if (format.Role(head) is { } role)
                return (format, role);
        }

        return null;
    }
}
