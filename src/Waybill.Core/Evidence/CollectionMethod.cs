using System.Text.Json.Serialization;

namespace Waybill.Core.Evidence;

/// <summary>
/// How somebody came to know what he says (the collection discipline of intelligence doctrine, as far as open sources show it). Two origins
/// of different methods can be wrong together less easily than two of one.
/// </summary>
[JsonConverter(typeof(LowerCaseEnumConverter<CollectionMethod>))]
public enum CollectionMethod
{
    /// <summary>He says so; how he knows is not shown.</summary>
    Statement,

    /// <summary>Satellite, aerial or ground pictures.</summary>
    Imagery,

    /// <summary>Positions that vessels, aircraft or trains report or that others observe.</summary>
    Tracking,

    /// <summary>Records of customs, trade and shipping.</summary>
    TradeData,

    /// <summary>What was overheard.</summary>
    Intercepts,

    /// <summary>The things themselves: remnants, markings, serial numbers, a visit to the place.</summary>
    Inspection,

    /// <summary>Papers of those who act: contracts, orders, invoices, leaked files.</summary>
    Documents,
}
