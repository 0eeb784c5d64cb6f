// In which order the messages of a conversation were accepted: the lock on the conversation's row decided that, and triggers, made by FaultRun in its
// own database, write it down, by the transaction. The times that rows of the inbox bear are not asked: what they say is the router's own belief.

enum AcceptOrder {
    static let triggers = """
        create table sms_faults_accepts (
          place bigint generated always as identity, conversation uuid, accept xid8, primary key (conversation, accept));
        create table sms_faults_rows (
          message_sid text collate "C", account_sid text collate "C", accept xid8, primary key (message_sid, account_sid));
        create function sms_faults_accept() returns trigger language plpgsql as $$
        begin
          if tg_op = 'INSERT' or new.tail_sid is distinct from old.tail_sid then
            insert into sms_faults_accepts (conversation, accept) values (new.key, pg_current_xact_id()) on conflict do nothing;
          end if;
          return null;
        end $$;
        create trigger sms_faults_accept after insert or update on sms_router_conversations for each row execute function sms_faults_accept();
        create function sms_faults_row() returns trigger language plpgsql as $$
        begin
          insert into sms_faults_rows (message_sid, account_sid, accept) values (new.message_sid, new.account_sid, pg_current_xact_id())
            on conflict (message_sid, account_sid) do update set accept = excluded.accept;
          return null;
        end $$;
        create trigger sms_faults_row after insert on sms_router_inbox for each row execute function sms_faults_row();
        """

    /// The place of the accept of the inbox row `i`: it rises within a conversation. Messages of one accept share it.
    static let place = """
        (select a.place from sms_faults_rows r join sms_faults_accepts a on a.accept = r.accept and a.conversation = i.conversation
          where r.message_sid = i.message_sid and r.account_sid = i.account_sid)
        """
}
