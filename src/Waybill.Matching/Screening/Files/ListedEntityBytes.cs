using System.Text;
using Waybill.Core.Evidence;
using Waybill.Core.Time;
using Waybill.FollowTheMoney;
using Waybill.FollowTheMoney.Entities;
using Waybill.Matching.Lists;

namespace Waybill.Matching.Screening.Files;

/// <summary>Writes a listed entity as bytes and reads it again: all that it holds, field by field in the order of its records.</summary>
internal static class ListedEntityBytes
{
    /// <summary>The bytes of a listed entity; the same for the same entity.</summary>
    public static byte[] Of(ListedEntity listed)
    {
        using var stream = new MemoryStream();
        using (var to = new BinaryWriter(stream, Encoding.UTF8))
        {
            Write(to, listed.Entity);
            Write(to, listed.Listing);
            Many(to, listed.Further, Write);
            Many(
                to,
                listed.Names,
                (to, name) =>
                {
                    to.Write(name.Text);
                    to.Write((byte)name.Role);
                    to.Write((byte)name.Quality);
                    Maybe(to, name.Note);
                }
            );
            Many(
                to,
                listed.Numbers,
                (to, number) =>
                {
                    to.Write(number.Property);
                    to.Write(number.Value);
                    Maybe(to, number.Label);
                    Maybe(to, number.Country);
                    Maybe(to, number.Note);
                    to.Write(number.Holds);
                }
            );
            Many(to, listed.Births, (to, birth) => to.Write(birth.Text));
            Many(
                to,
                listed.Links,
                (to, link) =>
                {
                    to.Write(link.Relation);
                    to.Write(link.Name);
                }
            );
            Write(to, listed.Place);
        }

        return stream.ToArray();
    }

    /// <summary>Reads what <see cref="Of"/> wrote.</summary>
    public static ListedEntity Read(Stream stream)
    {
        using var from = new BinaryReader(stream, Encoding.UTF8);
        return new()
        {
            Entity = ReadEntity(from),
            Listing = ReadListing(from),
            Further = Many(from, ReadListing),
            Names = Many(
                from,
                from => new ListedName(from.ReadString(), (NameRole)from.ReadByte(), (AliasQuality)from.ReadByte(), Maybe(from))
            ),
            Numbers = Many(
                from,
                from => new ListedNumber(from.ReadString(), from.ReadString(), Maybe(from), Maybe(from), Maybe(from), from.ReadBoolean())
            ),
            Births = Many(from, from => Edtf.Parse(from.ReadString())),
            Links = Many(from, from => new ListedLink(from.ReadString(), from.ReadString())),
            Place = ReadPlace(from),
        };
    }

    private static void Write(BinaryWriter to, Entity entity)
    {
        to.Write(entity.Schema.Name);
        to.Write(entity.Id);
        to.Write(entity.Caption);
        Many(
            to,
            entity.Properties,
            (to, held) =>
            {
                to.Write(held.Property.Name);
                Many(to, held.Values, Text);
            }
        );
        Many(to, entity.Datasets, Text);
        Many(to, entity.Referents, Text);
        Maybe(to, entity.FirstSeen);
        Maybe(to, entity.LastSeen);
        Maybe(to, entity.LastChange);
        to.Write(
            (sbyte)(
                entity.Target is { } target
                    ? target
                        ? 1
                        : 0
                    : -1
            )
        );
        Many(
            to,
            entity.Context,
            (to, field) =>
            {
                to.Write(field.Key);
                to.Write(field.Value);
            }
        );
    }

    private static Entity ReadEntity(BinaryReader from)
    {
        var schema = from.ReadString();
        var model = Model.Default.Find(schema) is null ? Model.ArmsTransfers : Model.Default;
        var entity = new Entity(model, schema, from.ReadString()) { Caption = from.ReadString() };
        for (var properties = from.Read7BitEncodedInt(); properties > 0; properties--)
        {
            var name = from.ReadString();
            foreach (var value in Texts(from))
                entity.AddRaw(name, value);
        }

        foreach (var dataset in Texts(from))
            entity.AddDataset(dataset);
        foreach (var referent in Texts(from))
            entity.AddReferent(referent);
        (entity.FirstSeen, entity.LastSeen, entity.LastChange) = (Maybe(from), Maybe(from), Maybe(from));
        entity.Target = from.ReadSByte() is var target && target < 0 ? null : target == 1;
        for (var fields = from.Read7BitEncodedInt(); fields > 0; fields--)
            entity.Context.Add(from.ReadString(), from.ReadString());
        return entity;
    }

    private static void Write(BinaryWriter to, Listing listing)
    {
        to.Write(listing.List);
        to.Write(listing.Authority);
        to.Write(listing.Reference);
        Many(to, listing.Programmes, Text);
        Many(to, listing.Measures, Text);
        Maybe(to, listing.ListedOn?.Text);
        Many(to, listing.Updated, (to, day) => to.Write(day.Text));
        Maybe(to, listing.DelistedOn?.Text);
        Maybe(to, listing.Reason);
        Many(to, listing.CrossReferences, Text);
        to.Write(listing.StatedAt is not null);
        if (listing.StatedAt is { } place)
            Write(to, place);
    }

    private static Listing ReadListing(BinaryReader from) =>
        new()
        {
            List = from.ReadString(),
            Authority = from.ReadString(),
            Reference = from.ReadString(),
            Programmes = Texts(from),
            Measures = Texts(from),
            ListedOn = Day(from),
            Updated = Many(from, from => Edtf.Parse(from.ReadString())),
            DelistedOn = Day(from),
            Reason = Maybe(from),
            CrossReferences = Texts(from),
            StatedAt = from.ReadBoolean() ? ReadPlace(from) : null,
        };

    private static void Write(BinaryWriter to, ListPlace place)
    {
        to.Write(place.File);
        to.Write(place.Line);
        to.Write(place.Row ?? -1);
        to.Write(place.Start);
        to.Write(place.End);
        Many(
            to,
            place.Cells,
            (to, cell) =>
            {
                to.Write(cell.Slot);
                to.Write(cell.Column);
                to.Write(cell.Header);
                to.Write(cell.Start);
                to.Write(cell.End);
            }
        );
    }

    private static ListPlace ReadPlace(BinaryReader from) =>
        new(
            from.ReadString(),
            from.ReadInt64(),
            from.ReadInt32() is var row && row < 0 ? null : row,
            from.ReadInt32(),
            from.ReadInt32(),
            Many(from, from => new TableCell(from.ReadString(), from.ReadInt32(), from.ReadString(), from.ReadInt32(), from.ReadInt32()))
        );

    private static void Text(BinaryWriter to, string text) => to.Write(text);

    private static Edtf? Day(BinaryReader from) => Maybe(from) is { } text ? Edtf.Parse(text) : null;

    private static void Maybe(BinaryWriter to, string? text)
    {
        to.Write(text is not null);
        if (text is not null)
            to.Write(text);
    }

    private static string? Maybe(BinaryReader from) => from.ReadBoolean() ? from.ReadString() : null;

    private static void Many<T>(BinaryWriter to, IEnumerable<T> values, Action<BinaryWriter, T> write)
    {
        var all = values.ToList();
        to.Write7BitEncodedInt(all.Count);
        all.ForEach(value => write(to, value));
    }

    private static string[] Texts(BinaryReader from) => Many(from, from => from.ReadString());

    private static T[] Many<T>(BinaryReader from, Func<BinaryReader, T> read)
    {
        var values = new T[from.Read7BitEncodedInt()];
        for (var i = 0; i < values.Length; i++)
            values[i] = read(from);
        return values;
    }
}
