using Waybill.Storage.Journal;

namespace Waybill.Casework.Cases;
