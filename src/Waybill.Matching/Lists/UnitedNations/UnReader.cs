using Waybill.Core.Time;
using Waybill.Matching.Lists.Drafting;
using Waybill.Matching.Lists.Input;

namespace Waybill.Matching.Lists.UnitedNations;

/// <summary>
/// Reads the consolidated list of the United Nations Security Council (<c>scsanctions.un.org</c>, XML). An id is that of the entry's
/// <c>DATAID</c>; the reference is its permanent reference number, such as <c>KPe.021</c>.
/// </summary>
internal static class UnReader
{
    private const string Authority = "United Nations Security Council";

    public static ListFormat Format { get; } =
        new(
            "United Nations consolidated list, XML",
            _ => ListNames.UnitedNations,
            head => HeadLook.Root(head) == "CONSOLIDATED_LIST" ? FileRole.Main : null,
            new XmlEntries(
                ["INDIVIDUAL", "ENTITY"],
                ["CONSOLIDATED_LIST", "INDIVIDUALS", "ENTITIES"],
                piece => piece.Text("DATAID"),
                Entry
            ).Read
        );

    private static ListedEntity Entry(ListSource source, XmlPiece piece, string id)
    {
        var file = source.Main.Name;
        var draft = new EntityDraft(source.Model, Schema(piece), "un-" + id, source.Tally, file, piece.Line);
        UnEntry.Fill(draft, piece);
        var listing = new Listing
        {
            List = ListNames.UnitedNations,
            Authority = Authority,
            Reference = piece.Text("REFERENCE_NUMBER") ?? id,
            Programmes = [.. piece.All("UN_LIST_TYPE").Select(type => type.Value).OfType<string>()],
            ListedOn = draft.Day(piece.Text("LISTED_ON")),
            DelistedOn = draft.Day(piece.Text("DELISTED_ON")),
            Updated = [.. UnEntry.Values(piece, "LAST_DAY_UPDATED").Select(day => draft.Day(day)).OfType<Edtf>()],
            Reason = piece.Text("COMMENTS1"),
        };
        foreach (var programme in listing.Programmes)
            draft.Add("program", programme);
        draft.Entity.AddReferent("unsc-" + listing.Reference);
        return draft.Finish(listing, new(file, piece.Line, null, piece.Start, piece.End, []));
    }

    /// <summary>Ships stand among the entities; one is told by what its comments begin with, or by the mark before its name.</summary>
    private static string Schema(XmlPiece piece) =>
        piece.Name == "INDIVIDUAL" ? "Person"
        : UnComments.IsVessel(piece.Text("FIRST_NAME") ?? "", piece.Text("COMMENTS1") ?? "") ? "Vessel"
        : "Organization";
}
